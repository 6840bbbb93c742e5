"""Visits to a child at home under a care order: within a week, then every six weeks."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "The order made while the child was at home",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2025-09-01"),
            spell("interim_care_order", "2025-09-01", "2026-03-02"),
            spell("care_order", "2026-03-02"),
            spell("placement", "2025-09-01"),
            spell("placed_with_parents", "2025-09-01"),
            event("looked_after_visit", "2026-02-27"),
            event("looked_after_visit", "2026-03-09"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-09", "2026-03-09", "met"),
            turn("2026-03-09", "2026-04-20", "", "waiting"),
        ],
        note="The visit three days before the order does not serve: one is owed within a week of it.",
    ),
    example(
        "Placed home under a care order",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2024-01-08"),
            spell("care_order", "2024-09-02"),
            spell("placement", "2026-03-02"),
            spell("placed_with_parents", "2026-03-02"),
            event("looked_after_visit", "2026-03-11"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-09", "2026-03-11", "met_late"),
            turn("2026-03-11", "2026-04-22", "", "waiting"),
        ],
    ),
    example(
        "Order discharged",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2024-01-08", "2026-03-13"),
            spell("care_order", "2024-09-02", "2026-03-13"),
            spell("placement", "2026-03-02", "2026-03-13"),
            spell("placed_with_parents", "2026-03-02", "2026-03-13"),
            event("looked_after_visit", "2026-03-05"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-09", "2026-03-05", "met"),
            turn("2026-03-05", "2026-04-16", "", "ended"),
        ],
    ),
    example(
        "With parents, legal status not recorded",
        as_at="2026-03-10",
        facts=[
            spell("looked_after", "2024-01-08"),
            spell("placement", "2026-03-02"),
            spell("placed_with_parents", "2026-03-02"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-09", "", "overdue"),
        ],
        note="Taken to be under a care order.",
    ),
]
