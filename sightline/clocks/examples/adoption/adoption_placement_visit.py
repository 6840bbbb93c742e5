"""Visits to children placed for adoption."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Every week until the review",
        as_at="2026-03-31",
        facts=[
            spell("adoptive_placement", "2026-01-30"),
            event("looked_after_visit", "2026-02-06"),
            event("looked_after_visit", "2026-02-12"),
            event("looked_after_visit", "2026-02-19"),
            event("adoption_review", "2026-02-25"),
        ],
        turns=[
            turn("2026-01-30", "2026-02-06", "2026-02-06", "met"),
            turn("2026-02-06", "2026-02-13", "2026-02-12", "met"),
            turn("2026-02-12", "2026-02-19", "2026-02-19", "met"),
            turn("2026-02-19", "2026-02-26", "", "ended"),
        ],
        note="From the first review on visits are as the review decides.",
    ),
    example(
        "Not seen in the first week",
        as_at="2026-02-07",
        facts=[spell("adoptive_placement", "2026-01-30")],
        turns=[turn("2026-01-30", "2026-02-06", "", "overdue")],
    ),
    example(
        "Review late, visits go on being owed",
        as_at="2026-03-03",
        facts=[
            spell("adoptive_placement", "2026-01-30"),
            event("looked_after_visit", "2026-02-06"),
            event("looked_after_visit", "2026-02-23"),
        ],
        turns=[
            turn("2026-01-30", "2026-02-06", "2026-02-06", "met"),
            turn("2026-02-06", "2026-02-13", "2026-02-23", "met_late"),
            turn("2026-02-23", "2026-03-02", "", "overdue"),
        ],
    ),
    example(
        "The placement broke down in its first days",
        as_at="2026-02-20",
        facts=[spell("adoptive_placement", "2026-01-30", "2026-02-04")],
        turns=[turn("2026-01-30", "2026-02-06", "", "ended")],
    ),
]
