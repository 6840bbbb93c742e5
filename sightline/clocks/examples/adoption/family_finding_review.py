"""The search for an adoptive family."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Every month",
        as_at="2026-04-10",
        facts=[
            spell("looked_after", "2025-03-03"),
            spell("authority_to_place", "2026-01-31"),
            event("family_finding_review", "2026-02-26"),
            event("family_finding_review", "2026-03-26"),
        ],
        turns=[
            turn("2026-01-31", "2026-02-28", "2026-02-26", "met"),
            turn("2026-02-26", "2026-03-26", "2026-03-26", "met"),
            turn("2026-03-26", "2026-04-26", "", "waiting"),
        ],
    ),
    example(
        "Nobody looked",
        as_at="2026-03-01",
        facts=[spell("looked_after", "2025-03-03"), spell("authority_to_place", "2026-01-31")],
        turns=[turn("2026-01-31", "2026-02-28", "", "overdue")],
    ),
    example(
        "Placed",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2025-03-03"),
            spell("authority_to_place", "2026-01-31"),
            spell("adoptive_placement", "2026-02-20"),
        ],
        turns=[turn("2026-01-31", "2026-02-28", "", "ended")],
    ),
]
