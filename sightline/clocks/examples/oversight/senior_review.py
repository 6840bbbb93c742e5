"""Senior managers' reviews."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Every month",
        as_at="2026-04-10",
        facts=[
            spell("senior_oversight", "2026-01-31"),
            event("senior_review", "2026-02-27"),
            event("senior_review", "2026-03-27"),
        ],
        turns=[
            turn("2026-01-31", "2026-02-28", "2026-02-27", "met"),
            turn("2026-02-27", "2026-03-27", "2026-03-27", "met"),
            turn("2026-03-27", "2026-04-27", "", "waiting"),
        ],
    ),
    example(
        "A month missed",
        as_at="2026-03-01",
        facts=[spell("senior_oversight", "2026-01-31")],
        turns=[turn("2026-01-31", "2026-02-28", "", "overdue")],
    ),
    example(
        "Taken off the list",
        as_at="2026-03-01",
        facts=[spell("senior_oversight", "2026-01-31", "2026-02-20")],
        turns=[turn("2026-01-31", "2026-02-28", "", "ended")],
    ),
]
