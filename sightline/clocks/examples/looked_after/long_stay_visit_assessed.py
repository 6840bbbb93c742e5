"""Visits to a child living long in a health or education establishment who was assessed in the year before."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Three months, then six",
        as_at="2026-05-31",
        facts=[
            spell("long_stay_assessed", "2025-11-30"),
            event("long_stay_visit", "2026-02-28"),
        ],
        turns=[
            turn("2025-11-30", "2026-02-28", "2026-02-28", "met"),
            turn("2026-02-28", "2026-08-28", "", "waiting"),
        ],
        note="Three months after 30 November end on the last day of February.",
    ),
    example(
        "Not visited",
        as_at="2026-03-01",
        facts=[
            spell("long_stay_assessed", "2025-11-30"),
        ],
        turns=[
            turn("2025-11-30", "2026-02-28", "", "overdue"),
        ],
    ),
    example(
        "Home before it was due",
        as_at="2026-05-31",
        facts=[
            spell("long_stay_assessed", "2025-11-30", "2026-01-30"),
        ],
        turns=[
            turn("2025-11-30", "2026-02-28", "", "ended"),
        ],
    ),
]
