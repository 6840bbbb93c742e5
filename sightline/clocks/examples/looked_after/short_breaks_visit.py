"""Visits during short breaks."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Three months, then six",
        as_at="2026-05-31",
        facts=[
            spell("looked_after", "2025-11-30"),
            spell("short_breaks", "2025-11-30"),
            event("short_break_visit", "2026-02-27"),
        ],
        turns=[
            turn("2025-11-30", "2026-02-28", "2026-02-27", "met"),
            turn("2026-02-27", "2026-08-27", "", "waiting"),
        ],
    ),
    example(
        "Not visited",
        as_at="2026-03-01",
        facts=[
            spell("looked_after", "2025-11-30"),
            spell("short_breaks", "2025-11-30"),
        ],
        turns=[
            turn("2025-11-30", "2026-02-28", "", "overdue"),
        ],
    ),
    example(
        "The breaks become full-time care",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2025-11-30"),
            spell("short_breaks", "2025-11-30", "2026-01-19"),
            spell("section_20", "2026-01-19"),
        ],
        turns=[
            turn("2025-11-30", "2026-02-28", "", "ended"),
        ],
        note="The ordinary visits begin.",
    ),
]
