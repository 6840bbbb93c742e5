"""Visits to a child remanded to youth detention accommodation."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Within a week of the remand, then six weeks",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2026-02-02"),
            spell("remanded", "2026-02-02"),
            spell("custody_placement", "2026-02-02"),
            spell("other_arrangements", "2026-02-02"),
            event("looked_after_visit", "2026-02-09"),
        ],
        turns=[
            turn("2026-02-02", "2026-02-09", "2026-02-09", "met"),
            turn("2026-02-09", "2026-03-23", "", "overdue"),
        ],
    ),
    example(
        "Bail",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2026-02-02", "2026-03-02"),
            spell("remanded", "2026-02-02", "2026-03-02"),
            spell("custody_placement", "2026-02-02", "2026-03-02"),
            spell("other_arrangements", "2026-02-02", "2026-03-02"),
            event("looked_after_visit", "2026-02-05"),
        ],
        turns=[
            turn("2026-02-02", "2026-02-09", "2026-02-05", "met"),
            turn("2026-02-05", "2026-03-19", "", "ended"),
        ],
    ),
    example(
        "Moved to local authority accommodation",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2026-02-02"),
            spell("remanded", "2026-02-02"),
            spell("custody_placement", "2026-02-02", "2026-02-16"),
            spell("other_arrangements", "2026-02-02", "2026-02-16"),
            event("looked_after_visit", "2026-02-11"),
        ],
        turns=[
            turn("2026-02-02", "2026-02-09", "2026-02-11", "met_late"),
            turn("2026-02-11", "2026-03-25", "", "ended"),
        ],
        note="The ordinary visits begin with the placement there.",
    ),
]
