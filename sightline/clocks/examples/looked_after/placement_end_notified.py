"""Written notice that a placement ended."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Given before it ended",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2025-06-02"),
            spell("placement", "2025-06-02", "2026-02-27"),
            event("placement_end_notified", "2026-02-20"),
        ],
        turns=[
            turn("2026-02-27", "2026-03-13", "2026-02-20", "met"),
        ],
    ),
    example(
        "Given within ten working days",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2025-06-02"),
            spell("placement", "2025-06-02", "2026-02-27"),
            event("placement_end_notified", "2026-03-13"),
        ],
        turns=[
            turn("2026-02-27", "2026-03-13", "2026-03-13", "met"),
        ],
        note="The tenth working day after Friday 27 February.",
    ),
    example(
        "Given late",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2025-06-02"),
            spell("placement", "2025-06-02", "2026-02-27"),
            event("placement_end_notified", "2026-03-16"),
        ],
        turns=[
            turn("2026-02-27", "2026-03-13", "2026-03-16", "met_late"),
        ],
    ),
    example(
        "Not given",
        as_at="2026-03-14",
        facts=[
            spell("looked_after", "2025-06-02"),
            spell("placement", "2025-06-02", "2026-02-27"),
        ],
        turns=[
            turn("2026-02-27", "2026-03-13", "", "overdue"),
        ],
    ),
    example(
        "The placement goes on",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2025-06-02"),
            spell("placement", "2025-06-02"),
        ],
        turns=[],
    ),
]
