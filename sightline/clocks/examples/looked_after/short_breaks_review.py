"""Reviews of short breaks."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Three months, then six",
        as_at="2026-05-31",
        facts=[
            spell("looked_after", "2025-11-30"),
            spell("short_breaks", "2025-11-30"),
            event("short_break_review", "2026-02-28"),
        ],
        turns=[
            turn("2025-11-30", "2026-02-28", "2026-02-28", "met"),
            turn("2026-02-28", "2026-08-28", "", "waiting"),
        ],
    ),
    example(
        "Late",
        as_at="2026-05-31",
        facts=[
            spell("looked_after", "2025-11-30"),
            spell("short_breaks", "2025-11-30"),
            event("short_break_review", "2026-03-04"),
        ],
        turns=[
            turn("2025-11-30", "2026-02-28", "2026-03-04", "met_late"),
            turn("2026-03-04", "2026-09-04", "", "waiting"),
        ],
    ),
    example(
        "The breaks ended",
        as_at="2026-05-31",
        facts=[
            spell("looked_after", "2025-11-30", "2026-02-02"),
            spell("short_breaks", "2025-11-30", "2026-02-02"),
        ],
        turns=[
            turn("2025-11-30", "2026-02-28", "", "ended"),
        ],
    ),
]
