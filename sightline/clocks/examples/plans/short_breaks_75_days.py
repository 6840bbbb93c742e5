"""Short breaks that pass 75 days in 12 months."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Seventy-five days in the year raise nothing",
        as_at="2026-03-31",
        facts=[
            spell("short_break", "2025-05-01", "2025-05-16"),
            spell("short_break", "2025-07-01", "2025-07-16"),
            spell("short_break", "2025-09-01", "2025-09-16"),
            spell("short_break", "2025-11-01", "2025-11-16"),
            spell("short_break", "2026-02-01", "2026-02-16"),
        ],
        turns=[],
        note="Five breaks of 15 nights: 75 days are within the limit.",
    ),
    example(
        "The seventy-sixth day",
        as_at="2026-03-31",
        facts=[
            spell("short_break", "2025-05-01", "2025-05-16"),
            spell("short_break", "2025-07-01", "2025-07-16"),
            spell("short_break", "2025-09-01", "2025-09-16"),
            spell("short_break", "2025-11-01", "2025-11-16"),
            spell("short_break", "2026-02-01", "2026-02-17"),
            event("full_care_planning", "2026-02-16"),
        ],
        turns=[
            turn("2026-02-16", "2026-02-16", "2026-02-16", "met"),
        ],
        note="Raised on the sixteenth night of the fifth break.",
    ),
    example(
        "Passed, and nothing decided",
        as_at="2026-03-31",
        facts=[
            spell("short_break", "2025-05-01", "2025-05-16"),
            spell("short_break", "2025-07-01", "2025-07-16"),
            spell("short_break", "2025-09-01", "2025-09-16"),
            spell("short_break", "2025-11-01", "2025-11-16"),
            spell("short_break", "2026-02-01", "2026-02-17"),
        ],
        turns=[
            turn("2026-02-16", "2026-02-16", "", "overdue"),
        ],
    ),
    example(
        "Spread over more than twelve months",
        as_at="2026-03-31",
        facts=[
            spell("short_break", "2025-01-01", "2025-01-16"),
            spell("short_break", "2025-03-01", "2025-03-16"),
            spell("short_break", "2025-06-01", "2025-06-16"),
            spell("short_break", "2025-09-01", "2025-09-16"),
            spell("short_break", "2026-01-16", "2026-02-02"),
        ],
        turns=[],
        note="Any 12 months are looked at, not the calendar year: when the last break came, the first no longer counted.",
    ),
]
