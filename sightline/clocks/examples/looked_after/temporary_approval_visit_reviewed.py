"""Visits every four weeks after the first review to a child placed under temporary approval."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Four weeks after the last weekly visit",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2026-02-02"),
            spell("placement", "2026-02-02"),
            spell("temporary_approval", "2026-02-02"),
            event("looked_after_visit", "2026-02-20"),
            event("looked_after_review", "2026-02-24"),
            event("looked_after_visit", "2026-03-20"),
        ],
        turns=[
            turn("2026-02-24", "2026-03-20", "2026-03-20", "met"),
            turn("2026-03-20", "2026-04-17", "", "waiting"),
        ],
    ),
    example(
        "Behind already when the review was held",
        as_at="2026-02-25",
        facts=[
            spell("looked_after", "2026-01-05"),
            spell("placement", "2026-01-05"),
            spell("temporary_approval", "2026-01-05"),
            event("looked_after_visit", "2026-01-09"),
            event("looked_after_review", "2026-02-24"),
        ],
        turns=[
            turn("2026-02-24", "2026-02-06", "", "overdue"),
        ],
        note="The last visit was more than four weeks before the review.",
    ),
    example(
        "The carer approved",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2026-02-02"),
            spell("placement", "2026-02-02"),
            spell("temporary_approval", "2026-02-02", "2026-03-09"),
            event("looked_after_visit", "2026-02-20"),
            event("looked_after_review", "2026-02-24"),
        ],
        turns=[
            turn("2026-02-24", "2026-03-20", "", "ended"),
        ],
        note="The ordinary visits begin.",
    ),
    example(
        "No visit before the review",
        as_at="2026-03-10",
        facts=[
            spell("looked_after", "2026-02-02"),
            spell("placement", "2026-02-02"),
            spell("temporary_approval", "2026-02-02"),
            event("looked_after_review", "2026-02-24"),
        ],
        turns=[
            turn("2026-02-24", "2026-03-24", "", "waiting"),
        ],
        note="With none to count from, it is counted from the review; the weekly visits were missed.",
    ),
]
