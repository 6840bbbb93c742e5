"""Visits where another person is responsible for a child's living arrangements."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "A week, six weeks, and after a year three months",
        as_at="2026-02-28",
        facts=[
            spell("looked_after", "2024-01-08"),
            spell("care_order", "2024-01-08"),
            spell("placement", "2025-01-06"),
            spell("other_arrangements", "2025-01-06"),
            event("looked_after_visit", "2025-01-10"),
            event("looked_after_visit", "2026-01-09"),
        ],
        turns=[
            turn("2025-01-06", "2025-01-13", "2025-01-10", "met"),
            turn("2025-01-10", "2025-02-21", "2026-01-09", "met_late"),
            turn("2026-01-09", "2026-04-09", "", "waiting"),
        ],
        note="The year was over on 6 January: three months follow the visit after it.",
    ),
    example(
        "A change of the arrangements",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2024-01-08"),
            spell("placement", "2026-02-02", "2026-02-20"),
            spell("other_arrangements", "2026-02-02"),
            spell("placement", "2026-02-20"),
            event("looked_after_visit", "2026-02-06"),
            event("looked_after_visit", "2026-02-27"),
        ],
        turns=[
            turn("2026-02-02", "2026-02-09", "2026-02-06", "met"),
            turn("2026-02-06", "2026-03-20", "", "ended"),
            turn("2026-02-20", "2026-02-27", "2026-02-27", "met"),
            turn("2026-02-27", "2026-04-10", "", "waiting"),
        ],
        note="Within a week of every change.",
    ),
    example(
        "Not visited in hospital",
        as_at="2026-02-10",
        facts=[
            spell("looked_after", "2024-01-08"),
            spell("placement", "2026-02-02"),
            spell("other_arrangements", "2026-02-02"),
        ],
        turns=[
            turn("2026-02-02", "2026-02-09", "", "overdue"),
        ],
    ),
]
