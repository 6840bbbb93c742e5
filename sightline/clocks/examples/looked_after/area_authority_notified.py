"""Written notice to the authority of the area in which a child is placed."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Before the placement",
        as_at="2026-02-28",
        facts=[
            spell("looked_after", "2026-02-02"),
            spell("placed_out_of_area", "2026-02-02"),
            event("area_authority_notified", "2026-01-30"),
        ],
        turns=[
            turn("2026-02-02", "2026-02-09", "2026-01-30", "met"),
        ],
    ),
    example(
        "In an emergency, on the fifth working day",
        as_at="2026-02-28",
        facts=[
            spell("looked_after", "2026-02-02"),
            spell("placed_out_of_area", "2026-02-02"),
            event("area_authority_notified", "2026-02-09"),
        ],
        turns=[
            turn("2026-02-02", "2026-02-09", "2026-02-09", "met"),
        ],
    ),
    example(
        "Not notified",
        as_at="2026-02-10",
        facts=[
            spell("looked_after", "2026-02-02"),
            spell("placed_out_of_area", "2026-02-02"),
        ],
        turns=[
            turn("2026-02-02", "2026-02-09", "", "overdue"),
        ],
    ),
    example(
        "Home again before it was due",
        as_at="2026-02-28",
        facts=[
            spell("looked_after", "2026-02-02", "2026-02-05"),
            spell("placed_out_of_area", "2026-02-02", "2026-02-05"),
        ],
        turns=[
            turn("2026-02-02", "2026-02-09", "", "ended"),
        ],
    ),
]
