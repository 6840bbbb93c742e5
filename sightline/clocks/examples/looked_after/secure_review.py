"""Reviews of keeping a child in secure accommodation."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "A month, then three",
        as_at="2026-03-31",
        facts=[
            spell("secure_accommodation", "2026-01-31"),
            event("secure_review", "2026-02-28"),
        ],
        turns=[
            turn("2026-01-31", "2026-02-28", "2026-02-28", "met"),
            turn("2026-02-28", "2026-05-28", "", "waiting"),
        ],
        note="A month after 31 January is the last day of February.",
    ),
    example(
        "Late",
        as_at="2026-03-31",
        facts=[
            spell("secure_accommodation", "2026-01-31"),
            event("secure_review", "2026-03-03"),
        ],
        turns=[
            turn("2026-01-31", "2026-02-28", "2026-03-03", "met_late"),
            turn("2026-03-03", "2026-06-03", "", "waiting"),
        ],
    ),
    example(
        "Left before it was due",
        as_at="2026-03-31",
        facts=[
            spell("secure_accommodation", "2026-01-31", "2026-02-20"),
        ],
        turns=[
            turn("2026-01-31", "2026-02-28", "", "ended"),
        ],
    ),
    example(
        "Not held",
        as_at="2026-03-01",
        facts=[
            spell("secure_accommodation", "2026-01-31"),
        ],
        turns=[
            turn("2026-01-31", "2026-02-28", "", "overdue"),
        ],
    ),
]
