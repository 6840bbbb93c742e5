"""Referrals: acknowledged within a working day."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Acknowledged the next working day",
        as_at="2026-03-31",
        facts=[
            event("referral", "2026-03-09"),
            event("referral_acknowledged", "2026-03-10"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-10", "2026-03-10", "met"),
        ],
        note="The day of receipt is day 0.",
    ),
    example(
        "Received on Friday, acknowledged on Tuesday",
        as_at="2026-03-31",
        facts=[
            event("referral", "2026-03-06"),
            event("referral_acknowledged", "2026-03-10"),
        ],
        turns=[
            turn("2026-03-06", "2026-03-09", "2026-03-10", "met_late"),
        ],
    ),
    example(
        "Received on the last working day before Christmas, not acknowledged",
        as_at="2025-12-29",
        facts=[
            event("referral", "2025-12-24"),
        ],
        turns=[
            turn("2025-12-24", "2025-12-29", "", "waiting"),
        ],
        note="Christmas Day and Boxing Day 2025 were a Thursday and a Friday.",
    ),
    example(
        "Received at six in the evening, by the front door's hours",
        as_at="2026-03-31",
        facts=[
            event("referral", "2026-03-09 18:00"),
            event("referral_acknowledged", "2026-03-10 16:30"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-10", "2026-03-10", "met"),
        ],
        choice="front_door_hours",
        note="Eight hours from the next opening, nine on Tuesday: due as the front door closes on Tuesday.",
    ),
    example(
        "By 24 hours on the clock, over a weekend",
        as_at="2026-03-31",
        facts=[
            event("referral", "2026-03-06 14:00"),
            event("referral_acknowledged", "2026-03-09 10:00"),
        ],
        turns=[
            turn("2026-03-06", "2026-03-07", "2026-03-09", "met_late"),
        ],
        choice="twenty_four_hours",
    ),
    example(
        "Not acknowledged",
        as_at="2026-03-11",
        facts=[
            event("referral", "2026-03-09"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-10", "", "overdue"),
        ],
    ),
]
