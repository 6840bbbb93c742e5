"""Weekly visits to a child placed with parents before they were assessed, until the first review."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Every week until the review",
        as_at="2026-02-20",
        facts=[
            spell("looked_after", "2025-03-03"),
            spell("care_order", "2025-03-03"),
            spell("placement", "2026-02-02"),
            spell("placed_with_parents", "2026-02-02"),
            spell("placed_before_assessment", "2026-02-02"),
            event("looked_after_visit", "2026-02-06"),
            event("looked_after_visit", "2026-02-13"),
            event("looked_after_review", "2026-02-16"),
        ],
        turns=[
            turn("2026-02-02", "2026-02-09", "2026-02-06", "met"),
            turn("2026-02-06", "2026-02-13", "2026-02-13", "met"),
            turn("2026-02-13", "2026-02-20", "", "ended"),
        ],
        note="From the review on, six weeks.",
    ),
    example(
        "A week missed",
        as_at="2026-02-14",
        facts=[
            spell("looked_after", "2025-03-03"),
            spell("placement", "2026-02-02"),
            spell("placed_with_parents", "2026-02-02"),
            spell("placed_before_assessment", "2026-02-02"),
            event("looked_after_visit", "2026-02-06"),
        ],
        turns=[
            turn("2026-02-02", "2026-02-09", "2026-02-06", "met"),
            turn("2026-02-06", "2026-02-13", "", "overdue"),
        ],
    ),
    example(
        "Assessed and confirmed",
        as_at="2026-02-28",
        facts=[
            spell("looked_after", "2025-03-03"),
            spell("placement", "2026-02-02"),
            spell("placed_with_parents", "2026-02-02"),
            spell("placed_before_assessment", "2026-02-02", "2026-02-11"),
            event("looked_after_visit", "2026-02-06"),
        ],
        turns=[
            turn("2026-02-02", "2026-02-09", "2026-02-06", "met"),
            turn("2026-02-06", "2026-02-13", "", "ended"),
        ],
        note="From then on the rule for children at home under a care order holds.",
    ),
    example(
        "Under an interim care order",
        as_at="2026-02-28",
        facts=[
            spell("looked_after", "2025-03-03"),
            spell("interim_care_order", "2025-03-03"),
            spell("placement", "2026-02-02"),
            spell("placed_with_parents", "2026-02-02"),
            spell("placed_before_assessment", "2026-02-02"),
        ],
        turns=[],
        note="The stricter rule for interim orders holds instead.",
    ),
]
