"""Reviews of children waiting for an adoptive family."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Three months, then six",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2025-03-03"),
            spell("authority_to_place", "2025-08-31"),
            event("looked_after_review", "2025-11-28"),
        ],
        turns=[turn("2025-08-31", "2025-11-30", "2025-11-28", "met"), turn("2025-11-28", "2026-05-28", "", "waiting")],
        note="Three months after 31 August end with November.",
    ),
    example(
        "First review a day late",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2025-03-03"),
            spell("authority_to_place", "2025-08-31"),
            event("adoption_review", "2025-12-01"),
        ],
        turns=[
            turn("2025-08-31", "2025-11-30", "2025-12-01", "met_late"),
            turn("2025-12-01", "2026-06-01", "", "waiting"),
        ],
    ),
    example(
        "Placed before it was due",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2025-03-03"),
            spell("authority_to_place", "2025-08-31"),
            spell("adoptive_placement", "2025-11-10"),
        ],
        turns=[turn("2025-08-31", "2025-11-30", "", "ended")],
        note="Reviews of the placement take over.",
    ),
    example(
        "The placement broke down: waiting again",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2024-05-01"),
            spell("authority_to_place", "2025-01-06"),
            spell("adoptive_placement", "2025-03-10", "2025-12-01"),
        ],
        turns=[turn("2025-01-06", "2025-04-06", "", "ended"), turn("2025-12-01", "2026-03-01", "", "overdue")],
        note="The law does not say from when: here a new time begins with the end of the placement.",
    ),
    example(
        "Placement order revoked",
        as_at="2026-03-31",
        facts=[spell("looked_after", "2025-03-03"), spell("authority_to_place", "2025-08-31", "2025-10-20")],
        turns=[turn("2025-08-31", "2025-11-30", "", "ended")],
    ),
]
