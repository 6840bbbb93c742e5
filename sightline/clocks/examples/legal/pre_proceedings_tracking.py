"""Monthly tracking of pre-proceedings."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Tracked every month",
        as_at="2026-03-10",
        facts=[spell("pre_proceedings", "2026-01-30"), event("legal_tracking_review", "2026-02-27")],
        turns=[turn("2026-01-30", "2026-02-28", "2026-02-27", "met"), turn("2026-02-27", "2026-03-27", "", "waiting")],
        note="A month after 30 January ends with February.",
    ),
    example(
        "A month missed",
        as_at="2026-03-10",
        facts=[spell("pre_proceedings", "2026-01-30")],
        turns=[turn("2026-01-30", "2026-02-28", "", "overdue")],
    ),
    example(
        "Stepped down",
        as_at="2026-03-10",
        facts=[spell("pre_proceedings", "2026-01-30", "2026-02-20")],
        turns=[turn("2026-01-30", "2026-02-28", "", "ended")],
    ),
]
