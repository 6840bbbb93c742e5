"""Delegated authority recorded with each placement."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Recorded on the first day",
        as_at="2026-02-28",
        facts=[
            spell("looked_after", "2026-02-02"),
            spell("placement", "2026-02-02"),
            event("delegated_authority", "2026-02-02"),
        ],
        turns=[
            turn("2026-02-02", "2026-02-09", "2026-02-02", "met"),
        ],
    ),
    example(
        "Recorded late",
        as_at="2026-02-28",
        facts=[
            spell("looked_after", "2026-02-02"),
            spell("placement", "2026-02-02"),
            event("delegated_authority", "2026-02-12"),
        ],
        turns=[
            turn("2026-02-02", "2026-02-09", "2026-02-12", "met_late"),
        ],
    ),
    example(
        "Not recorded",
        as_at="2026-02-10",
        facts=[
            spell("looked_after", "2026-02-02"),
            spell("placement", "2026-02-02"),
        ],
        turns=[
            turn("2026-02-02", "2026-02-09", "", "overdue"),
        ],
    ),
    example(
        "Placed with parents",
        as_at="2026-02-28",
        facts=[
            spell("looked_after", "2026-02-02"),
            spell("placement", "2026-02-02"),
            spell("placed_with_parents", "2026-02-02"),
        ],
        turns=[],
        note="Parents hold the authority themselves.",
    ),
]
