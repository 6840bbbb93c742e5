"""A plan for permanence by the second review."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "On the last day of February",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2025-10-31"),
            event("permanence_plan", "2026-02-28"),
        ],
        turns=[
            turn("2025-10-31", "2026-02-28", "2026-02-28", "met"),
        ],
        note="Four months after 31 October is the last day of February.",
    ),
    example(
        "Not agreed",
        as_at="2026-03-01",
        facts=[
            spell("looked_after", "2025-10-31"),
        ],
        turns=[
            turn("2025-10-31", "2026-02-28", "", "overdue"),
        ],
    ),
    example(
        "Home again before the second review",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2025-10-31", "2026-01-16"),
        ],
        turns=[
            turn("2025-10-31", "2026-02-28", "", "ended"),
        ],
    ),
    example(
        "Agreed late",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2025-10-31"),
            event("permanence_plan", "2026-03-12"),
        ],
        turns=[
            turn("2025-10-31", "2026-02-28", "2026-03-12", "met_late"),
        ],
    ),
]
