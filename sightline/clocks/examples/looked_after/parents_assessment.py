"""Assessment and review after a child was placed with parents before assessment."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "On the tenth working day",
        as_at="2026-02-28",
        facts=[
            spell("looked_after", "2025-03-03"),
            spell("placed_before_assessment", "2026-02-02"),
            event("parents_assessment", "2026-02-16"),
        ],
        turns=[
            turn("2026-02-02", "2026-02-16", "2026-02-16", "met"),
        ],
    ),
    example(
        "A day late",
        as_at="2026-02-28",
        facts=[
            spell("looked_after", "2025-03-03"),
            spell("placed_before_assessment", "2026-02-02"),
            event("parents_assessment", "2026-02-17"),
        ],
        turns=[
            turn("2026-02-02", "2026-02-16", "2026-02-17", "met_late"),
        ],
    ),
    example(
        "The child left the parents before it was due",
        as_at="2026-02-28",
        facts=[
            spell("looked_after", "2025-03-03"),
            spell("placed_before_assessment", "2026-02-02", "2026-02-11"),
        ],
        turns=[
            turn("2026-02-02", "2026-02-16", "", "ended"),
        ],
    ),
    example(
        "In June 2020",
        as_at="2020-06-30",
        facts=[
            spell("looked_after", "2019-03-04"),
            spell("placed_before_assessment", "2020-06-01"),
            event("parents_assessment", "2020-06-22"),
        ],
        turns=[
            turn("2020-06-01", "2020-06-15", "2020-06-22", "met_late"),
        ],
        note="Late by the usual ten days; that summer the law asked for it as soon as reasonably practicable.",
    ),
    example(
        "Not done",
        as_at="2026-02-17",
        facts=[
            spell("looked_after", "2025-03-03"),
            spell("placed_before_assessment", "2026-02-02"),
        ],
        turns=[
            turn("2026-02-02", "2026-02-16", "", "overdue"),
        ],
    ),
]
