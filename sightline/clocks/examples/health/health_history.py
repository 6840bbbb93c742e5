"""The health history of a young person leaving care."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Given before 18",
        as_at="2026-04-30",
        facts=[
            spell("looked_after", "2020-06-01", "2026-04-01"),
            event("health_history_given", "2026-03-20"),
        ],
        turns=[
            turn("2025-04-01", "2026-04-01", "2026-03-20", "met"),
        ],
        born_on="2008-04-01",
    ),
    example(
        "Given at 16",
        as_at="2025-06-30",
        facts=[
            spell("looked_after", "2020-06-01"),
            event("health_history_given", "2024-11-04"),
        ],
        turns=[
            turn("2025-04-01", "2026-04-01", "2024-11-04", "met"),
        ],
        born_on="2008-04-01",
    ),
    example(
        "Not given by the birthday",
        as_at="2026-04-02",
        facts=[
            spell("looked_after", "2020-06-01", "2026-04-01"),
        ],
        turns=[
            turn("2025-04-01", "2026-04-01", "", "overdue"),
        ],
        born_on="2008-04-01",
    ),
    example(
        "Born on a leap day",
        as_at="2026-03-02",
        facts=[
            spell("looked_after", "2020-06-01", "2026-03-01"),
            event("health_history_given", "2026-03-02"),
        ],
        turns=[
            turn("2025-03-01", "2026-03-01", "2026-03-02", "met_late"),
        ],
        born_on="2008-02-29",
        note="Seventeen on 1 March 2025, and eighteen a year later.",
    ),
]
