"""The decision that follows the assessment of parents."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "On the due day",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2025-03-03"),
            spell("placed_with_parents", "2026-02-02"),
            event("parents_assessment", "2026-02-16"),
            event("parents_placement_decided", "2026-03-02"),
        ],
        turns=[
            turn("2026-02-16", "2026-03-02", "2026-03-02", "met"),
        ],
        note="Ten working days after the assessment was completed, not after the placement.",
    ),
    example(
        "A day late",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2025-03-03"),
            spell("placed_with_parents", "2026-02-02"),
            event("parents_assessment", "2026-02-16"),
            event("parents_placement_decided", "2026-03-03"),
        ],
        turns=[
            turn("2026-02-16", "2026-03-02", "2026-03-03", "met_late"),
        ],
    ),
    example(
        "The placement ended first",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2025-03-03"),
            spell("placed_with_parents", "2026-02-02", "2026-02-25"),
            event("parents_assessment", "2026-02-16"),
        ],
        turns=[
            turn("2026-02-16", "2026-03-02", "", "ended"),
        ],
    ),
    example(
        "Not decided",
        as_at="2026-03-03",
        facts=[
            spell("looked_after", "2025-03-03"),
            spell("placed_with_parents", "2026-02-02"),
            event("parents_assessment", "2026-02-16"),
        ],
        turns=[
            turn("2026-02-16", "2026-03-02", "", "overdue"),
        ],
    ),
]
