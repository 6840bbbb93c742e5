"""Visits every four weeks after the first review to a child at home under an interim care order."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Four weeks, to Good Friday",
        as_at="2026-04-03",
        facts=[
            spell("looked_after", "2026-02-02"),
            spell("interim_care_order", "2026-02-02"),
            spell("placement", "2026-02-02"),
            spell("placed_with_parents", "2026-02-02"),
            event("looked_after_visit", "2026-02-27"),
            event("looked_after_review", "2026-03-02"),
            event("looked_after_visit", "2026-03-06"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-27", "2026-03-06", "met"),
            turn("2026-03-06", "2026-04-03", "", "waiting"),
        ],
        note="The due day is not moved off a bank holiday.",
    ),
    example(
        "Late",
        as_at="2026-04-30",
        facts=[
            spell("looked_after", "2026-02-02"),
            spell("interim_care_order", "2026-02-02"),
            spell("placement", "2026-02-02"),
            spell("placed_with_parents", "2026-02-02"),
            event("looked_after_visit", "2026-02-27"),
            event("looked_after_review", "2026-03-02"),
            event("looked_after_visit", "2026-03-30"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-27", "2026-03-30", "met_late"),
            turn("2026-03-30", "2026-04-27", "", "overdue"),
        ],
    ),
    example(
        "The care order is made",
        as_at="2026-04-30",
        facts=[
            spell("looked_after", "2026-02-02"),
            spell("interim_care_order", "2026-02-02", "2026-03-16"),
            spell("care_order", "2026-03-16"),
            spell("placement", "2026-02-02"),
            spell("placed_with_parents", "2026-02-02"),
            event("looked_after_visit", "2026-02-27"),
            event("looked_after_review", "2026-03-02"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-27", "", "ended"),
        ],
    ),
]
