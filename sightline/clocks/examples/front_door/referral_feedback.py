"""The referrer is told within a working day of the decision."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Told the day after",
        as_at="2026-03-31",
        facts=[
            event("referral_decided", "2026-03-10"),
            event("referrer_told", "2026-03-11"),
        ],
        turns=[
            turn("2026-03-10", "2026-03-11", "2026-03-11", "met"),
        ],
    ),
    example(
        "Decided on a Friday, told on Tuesday",
        as_at="2026-03-31",
        facts=[
            event("referral_decided", "2026-03-06"),
            event("referrer_told", "2026-03-10"),
        ],
        turns=[
            turn("2026-03-06", "2026-03-09", "2026-03-10", "met_late"),
        ],
    ),
    example(
        "Decided on a Friday, told on Tuesday, where three working days are allowed",
        as_at="2026-03-31",
        facts=[
            event("referral_decided", "2026-03-06"),
            event("referrer_told", "2026-03-10"),
        ],
        turns=[
            turn("2026-03-06", "2026-03-11", "2026-03-10", "met"),
        ],
        choice="three_working_days",
    ),
    example(
        "Not told",
        as_at="2026-03-12",
        facts=[
            event("referral_decided", "2026-03-10"),
        ],
        turns=[
            turn("2026-03-10", "2026-03-11", "", "overdue"),
        ],
    ),
]
