"""Staying put."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Decided with the assessment",
        as_at="2026-05-10",
        facts=[
            spell("looked_after", "2023-09-04"),
            spell("foster_placement", "2024-02-05"),
            event("staying_put_decision", "2026-04-20"),
        ],
        turns=[turn("2026-01-31", "2026-04-30", "2026-04-20", "met")],
        born_on="2010-01-31",
    ),
    example(
        "Not decided",
        as_at="2026-05-01",
        facts=[spell("looked_after", "2023-09-04"), spell("foster_placement", "2024-02-05")],
        turns=[turn("2026-01-31", "2026-04-30", "", "overdue")],
        born_on="2010-01-31",
    ),
    example(
        "Moved to a children's home",
        as_at="2026-05-10",
        facts=[spell("looked_after", "2023-09-04"), spell("foster_placement", "2024-02-05", "2026-03-16")],
        turns=[turn("2026-01-31", "2026-04-30", "", "ended")],
        born_on="2010-01-31",
    ),
    example(
        "Moved to new carers",
        as_at="2026-04-10",
        facts=[
            spell("looked_after", "2023-09-04"),
            spell("foster_placement", "2024-02-05", "2026-03-16"),
            spell("foster_placement", "2026-03-16"),
        ],
        turns=[turn("2026-01-31", "2026-04-30", "", "waiting")],
        born_on="2010-01-31",
        note="Fostered without a break: the time goes on from 16.",
    ),
]
