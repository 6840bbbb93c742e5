"""Senior managers' weekly look at unregistered placements."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Every week",
        as_at="2026-03-20",
        facts=[
            spell("unregistered_placement", "2026-03-02"),
            event("senior_review", "2026-03-09"),
            event("senior_review", "2026-03-16"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-09", "2026-03-09", "met"),
            turn("2026-03-09", "2026-03-16", "2026-03-16", "met"),
            turn("2026-03-16", "2026-03-23", "", "waiting"),
        ],
    ),
    example(
        "A week missed",
        as_at="2026-03-10",
        facts=[spell("unregistered_placement", "2026-03-02")],
        turns=[turn("2026-03-02", "2026-03-09", "", "overdue")],
    ),
    example(
        "Ended in its first week",
        as_at="2026-03-10",
        facts=[spell("unregistered_placement", "2026-03-02", "2026-03-06")],
        turns=[turn("2026-03-02", "2026-03-09", "", "ended")],
    ),
]
