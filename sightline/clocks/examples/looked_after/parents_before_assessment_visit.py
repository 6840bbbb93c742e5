"""Weekly visits to a child placed with parents before they were assessed."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Every week, then six weeks",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2025-03-03"),
            spell("care_order", "2025-03-03"),
            spell("placement", "2026-02-02"),
            spell("placed_with_parents", "2026-02-02"),
            spell("placed_before_assessment", "2026-02-02"),
            event("looked_after_visit", "2026-02-06"),
            event("looked_after_visit", "2026-02-13"),
            event("looked_after_visit", "2026-02-20"),
            event("looked_after_visit", "2026-02-27"),
            event("looked_after_visit", "2026-03-06"),
        ],
        turns=[
            turn("2026-02-02", "2026-02-09", "2026-02-06", "met"),
            turn("2026-02-06", "2026-02-13", "2026-02-13", "met"),
            turn("2026-02-13", "2026-02-20", "2026-02-20", "met"),
            turn("2026-02-20", "2026-02-27", "2026-02-27", "met"),
            turn("2026-02-27", "2026-03-06", "2026-03-06", "met"),
            turn("2026-03-06", "2026-04-17", "", "waiting"),
        ],
        note="Twenty working days after 2 February is 2 March: the visit of 6 March is the first that six weeks follow.",
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
