"""An emergency protection order: eight days at most, the first counted."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Ended in time",
        as_at="2026-03-31",
        facts=[
            spell("emergency_protection_order", "2026-03-09", "2026-03-13"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-16", "2026-03-13", "met"),
        ],
        note="Eight days from and including Monday 9 March end on Monday 16 March.",
    ),
    example(
        "Extended on the last day",
        as_at="2026-03-31",
        facts=[
            spell("emergency_protection_order", "2026-03-09", "2026-03-20"),
            event("emergency_protection_order_extended", "2026-03-16", towards="2026-03-16"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-16", "2026-03-16", "met"),
        ],
    ),
    example(
        "Still recorded as running after eight days",
        as_at="2026-03-17",
        facts=[
            spell("emergency_protection_order", "2026-03-09"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-16", "", "overdue"),
        ],
    ),
    example(
        "Counted from the day after",
        as_at="2026-03-17",
        facts=[
            spell("emergency_protection_order", "2026-03-09"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-17", "", "waiting"),
        ],
        choice="day_after",
    ),
    example(
        "Made on a police application",
        as_at="2026-03-31",
        facts=[
            spell("police_protection", "2026-03-07 20:00", "2026-03-09"),
            spell("emergency_protection_order", "2026-03-09", "2026-03-13"),
            event("emergency_protection_order_by_police", "2026-03-09", towards="2026-03-07"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-16", "", "ended"),
        ],
        note="Its eight days began with police protection and have a standard of their own.",
    ),
]
