"""How long pre-proceedings last."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Issued on the last day of sixteen weeks",
        as_at="2026-05-01",
        facts=[
            spell("pre_proceedings", "2025-12-29", "2026-04-27"),
            event("letter_before_proceedings", "2026-01-05"),
            spell("care_proceedings", "2026-04-27"),
        ],
        turns=[turn("2026-01-05", "2026-04-27", "2026-04-27", "met")],
    ),
    example(
        "Stepped down a day late",
        as_at="2026-05-01",
        facts=[spell("pre_proceedings", "2025-12-29", "2026-04-28"), event("letter_before_proceedings", "2026-01-05")],
        turns=[turn("2026-01-05", "2026-04-27", "2026-04-28", "met_late")],
    ),
    example(
        "Still going on",
        as_at="2026-05-01",
        facts=[spell("pre_proceedings", "2025-12-29"), event("letter_before_proceedings", "2026-01-05")],
        turns=[turn("2026-01-05", "2026-04-27", "", "overdue")],
    ),
    example(
        "Counted from the decision",
        as_at="2026-04-20",
        facts=[spell("pre_proceedings", "2025-12-29"), event("letter_before_proceedings", "2026-01-05")],
        turns=[turn("2025-12-29", "2026-04-20", "", "waiting")],
        choice="from_the_decision",
        note="Sixteen weeks from 29 December 2025 end on Monday 20 April 2026.",
    ),
    example(
        "Counted from the first meeting",
        as_at="2026-05-01",
        facts=[
            event("letter_before_proceedings", "2026-01-05"),
            event("pre_proceedings_meeting", "2026-01-14"),
            event("pre_proceedings_meeting", "2026-02-25"),
        ],
        turns=[turn("2026-01-14", "2026-05-06", "", "waiting")],
        choice="from_the_first_meeting",
    ),
]
