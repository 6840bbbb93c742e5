"""Referrals that need an assessment: allocated within a working day."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Allocated the next day",
        as_at="2026-03-31",
        facts=[
            event("referral_passed_to_team", "2026-03-09"),
            event("worker_allocated", "2026-03-10"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-10", "2026-03-10", "met"),
        ],
    ),
    example(
        "Received on Friday, allocated on Tuesday",
        as_at="2026-03-31",
        facts=[
            event("referral_passed_to_team", "2026-03-06"),
            event("worker_allocated", "2026-03-10"),
        ],
        turns=[
            turn("2026-03-06", "2026-03-09", "2026-03-10", "met_late"),
        ],
    ),
    example(
        "Unallocated",
        as_at="2026-03-11",
        facts=[
            event("referral_passed_to_team", "2026-03-09"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-10", "", "overdue"),
        ],
    ),
    example(
        "The worker was named as it was passed on",
        as_at="2026-03-31",
        facts=[
            event("worker_allocated", "2026-03-06"),
            event("referral_passed_to_team", "2026-03-09"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-10", "2026-03-06", "met"),
        ],
        note="The working day before counts.",
    ),
    example(
        "By 24 hours on the clock",
        as_at="2026-03-31",
        facts=[
            event("referral_passed_to_team", "2026-03-06 15:00"),
            event("worker_allocated", "2026-03-09 09:30"),
        ],
        turns=[
            turn("2026-03-06", "2026-03-07", "2026-03-09", "met_late"),
        ],
        choice="twenty_four_hours",
        note="Hours on the clock run through the weekend.",
    ),
]
