"""Visits after the first review to a child placed with parents before they were assessed."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Six weeks after the last weekly visit",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2025-03-03"),
            spell("care_order", "2025-03-03"),
            spell("placement", "2026-02-02"),
            spell("placed_with_parents", "2026-02-02"),
            spell("placed_before_assessment", "2026-02-02"),
            event("looked_after_visit", "2026-02-06"),
            event("looked_after_visit", "2026-02-13"),
            event("looked_after_review", "2026-02-16"),
            event("looked_after_visit", "2026-03-27"),
        ],
        turns=[
            turn("2026-02-16", "2026-03-27", "2026-03-27", "met"),
            turn("2026-03-27", "2026-05-08", "", "waiting"),
        ],
        note="The rule begins with the review; the six weeks are counted from the visit of 13 February.",
    ),
    example(
        "Not visited since",
        as_at="2026-03-28",
        facts=[
            spell("looked_after", "2025-03-03"),
            spell("placement", "2026-02-02"),
            spell("placed_with_parents", "2026-02-02"),
            spell("placed_before_assessment", "2026-02-02"),
            event("looked_after_visit", "2026-02-06"),
            event("looked_after_visit", "2026-02-13"),
            event("looked_after_review", "2026-02-16"),
        ],
        turns=[
            turn("2026-02-16", "2026-03-27", "", "overdue"),
        ],
    ),
    example(
        "Assessed and confirmed",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2025-03-03"),
            spell("placement", "2026-02-02"),
            spell("placed_with_parents", "2026-02-02"),
            spell("placed_before_assessment", "2026-02-02", "2026-03-02"),
            event("looked_after_visit", "2026-02-13"),
            event("looked_after_review", "2026-02-16"),
        ],
        turns=[
            turn("2026-02-16", "2026-03-27", "", "ended"),
        ],
    ),
]
