"""A decision to close: recorded and told within ten working days."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Recorded in time",
        as_at="2026-03-31",
        facts=[
            event("closure_decided", "2026-03-02"),
            event("closure_recorded", "2026-03-16"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-16", "2026-03-16", "met"),
        ],
    ),
    example(
        "Recorded late",
        as_at="2026-03-31",
        facts=[
            event("closure_decided", "2026-03-02"),
            event("closure_recorded", "2026-03-18"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-16", "2026-03-18", "met_late"),
        ],
    ),
    example(
        "Not recorded, over Christmas",
        as_at="2026-01-09",
        facts=[
            event("closure_decided", "2025-12-18"),
        ],
        turns=[
            turn("2025-12-18", "2026-01-06", "", "overdue"),
        ],
        note="Christmas Day, Boxing Day and New Year's Day do not count.",
    ),
]
