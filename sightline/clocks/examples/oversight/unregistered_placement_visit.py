"""Visits to children in unregistered placements."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Every week",
        as_at="2026-03-20",
        facts=[
            spell("unregistered_placement", "2026-03-02"),
            event("looked_after_visit", "2026-03-03"),
            event("looked_after_visit", "2026-03-10"),
            event("looked_after_visit", "2026-03-17"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-09", "2026-03-03", "met"),
            turn("2026-03-03", "2026-03-10", "2026-03-10", "met"),
            turn("2026-03-10", "2026-03-17", "2026-03-17", "met"),
            turn("2026-03-17", "2026-03-24", "", "waiting"),
        ],
    ),
    example(
        "Not seen",
        as_at="2026-03-10",
        facts=[spell("unregistered_placement", "2026-03-02")],
        turns=[turn("2026-03-02", "2026-03-09", "", "overdue")],
    ),
    example(
        "Moved to a registered home",
        as_at="2026-03-20",
        facts=[spell("unregistered_placement", "2026-03-02", "2026-03-06")],
        turns=[turn("2026-03-02", "2026-03-09", "", "ended")],
    ),
]
