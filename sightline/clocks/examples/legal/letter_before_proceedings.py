"""The letter before proceedings."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Sent on the last day, over a bank holiday",
        as_at="2026-06-01",
        facts=[spell("pre_proceedings", "2026-05-21"), event("letter_before_proceedings", "2026-05-29")],
        turns=[turn("2026-05-21", "2026-05-29", "2026-05-29", "met")],
        note="25 May 2026 is a bank holiday.",
    ),
    example(
        "Not sent",
        as_at="2026-06-01",
        facts=[spell("pre_proceedings", "2026-05-21")],
        turns=[turn("2026-05-21", "2026-05-29", "", "overdue")],
    ),
    example(
        "Proceedings issued instead",
        as_at="2026-06-01",
        facts=[spell("pre_proceedings", "2026-05-21", "2026-05-27"), spell("care_proceedings", "2026-05-27")],
        turns=[turn("2026-05-21", "2026-05-29", "", "ended")],
        note="The court is asked at once: no letter is owed any more.",
    ),
    example(
        "Day of the decision not recorded",
        as_at="2026-06-01",
        facts=[spell("pre_proceedings")],
        turns=[turn("", "", "", "unknown")],
    ),
]
