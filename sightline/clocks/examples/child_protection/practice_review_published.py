"""Practice reviews: published within six months of the decision."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Published in time",
        as_at="2026-10-31",
        facts=[
            event("practice_review_decided", "2026-04-09", thread="i"),
            event("practice_review_published", "2026-10-09", thread="i"),
        ],
        turns=[
            turn("2026-04-09", "2026-10-09", "2026-10-09", "met"),
        ],
    ),
    example(
        "Published late",
        as_at="2026-10-31",
        facts=[
            event("practice_review_decided", "2026-04-09", thread="i"),
            event("practice_review_published", "2026-10-19", thread="i"),
        ],
        turns=[
            turn("2026-04-09", "2026-10-09", "2026-10-19", "met_late"),
        ],
    ),
    example(
        "Decided on the last day of August",
        as_at="2026-03-01",
        facts=[
            event("practice_review_decided", "2025-08-31", thread="i"),
        ],
        turns=[
            turn("2025-08-31", "2026-02-28", "", "overdue"),
        ],
        note="Six months later is the last day of February.",
    ),
]
