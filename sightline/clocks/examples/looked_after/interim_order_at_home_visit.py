"""Weekly visits to a child at home under an interim care order, until the first review."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Every week until the review",
        as_at="2026-02-28",
        facts=[
            spell("looked_after", "2026-02-02"),
            spell("interim_care_order", "2026-02-02"),
            spell("placement", "2026-02-02"),
            spell("placed_with_parents", "2026-02-02"),
            event("looked_after_visit", "2026-02-06"),
            event("looked_after_visit", "2026-02-13"),
            event("looked_after_review", "2026-02-18"),
        ],
        turns=[
            turn("2026-02-02", "2026-02-09", "2026-02-06", "met"),
            turn("2026-02-06", "2026-02-13", "2026-02-13", "met"),
            turn("2026-02-13", "2026-02-20", "", "ended"),
        ],
    ),
    example(
        "The order made while the child was at home",
        as_at="2026-02-20",
        facts=[
            spell("looked_after", "2026-02-02"),
            spell("placement", "2026-02-02"),
            spell("placed_with_parents", "2026-02-02"),
            spell("interim_care_order", "2026-02-11"),
            event("looked_after_visit", "2026-02-18"),
        ],
        turns=[
            turn("2026-02-11", "2026-02-18", "2026-02-18", "met"),
            turn("2026-02-18", "2026-02-25", "", "waiting"),
        ],
        note="Counted from the order.",
    ),
    example(
        "Not visited",
        as_at="2026-02-10",
        facts=[
            spell("looked_after", "2026-02-02"),
            spell("interim_care_order", "2026-02-02"),
            spell("placement", "2026-02-02"),
            spell("placed_with_parents", "2026-02-02"),
        ],
        turns=[
            turn("2026-02-02", "2026-02-09", "", "overdue"),
        ],
    ),
    example(
        "The care order is made",
        as_at="2026-02-28",
        facts=[
            spell("looked_after", "2026-02-02"),
            spell("interim_care_order", "2026-02-02", "2026-02-10"),
            spell("care_order", "2026-02-10"),
            spell("placement", "2026-02-02"),
            spell("placed_with_parents", "2026-02-02"),
            event("looked_after_visit", "2026-02-06"),
        ],
        turns=[
            turn("2026-02-02", "2026-02-09", "2026-02-06", "met"),
            turn("2026-02-06", "2026-02-13", "", "ended"),
        ],
        note="From then on regulation 28(5) holds.",
    ),
]
