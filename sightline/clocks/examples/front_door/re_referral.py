"""A child referred again within 12 months: raised, and looked at by a manager."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "One referral raises nothing",
        as_at="2026-03-31",
        facts=[
            event("referral", "2026-01-12"),
        ],
        turns=[],
    ),
    example(
        "Referred again after ten months, and looked at",
        as_at="2026-03-31",
        facts=[
            event("referral", "2025-05-06"),
            event("referral", "2026-03-02"),
            event("re_referral_reviewed", "2026-03-11"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-16", "2026-03-11", "met"),
        ],
    ),
    example(
        "Referred again 12 months to the day",
        as_at="2026-03-31",
        facts=[
            event("referral", "2025-03-10"),
            event("referral", "2026-03-10"),
        ],
        turns=[
            turn("2026-03-10", "2026-03-24", "", "overdue"),
        ],
        note="The last day of the 12 months is still within them.",
    ),
    example(
        "Referred again 12 months and a day later",
        as_at="2026-03-31",
        facts=[
            event("referral", "2025-03-09"),
            event("referral", "2026-03-10"),
        ],
        turns=[],
    ),
    example(
        "Referred again over a leap day",
        as_at="2024-03-31",
        facts=[
            event("referral", "2023-02-28"),
            event("referral", "2024-02-28"),
            event("re_referral_reviewed", "2024-03-18"),
        ],
        turns=[
            turn("2024-02-28", "2024-03-13", "2024-03-18", "met_late"),
        ],
        note="366 days lie in 12 months that hold 29 February; these 12 months end the day before it.",
    ),
    example(
        "A third referral while the second waits to be looked at",
        as_at="2026-03-31",
        facts=[
            event("referral", "2025-11-03"),
            event("referral", "2026-02-02"),
            event("referral", "2026-02-09"),
            event("re_referral_reviewed", "2026-02-13"),
        ],
        turns=[
            turn("2026-02-02", "2026-02-16", "2026-02-13", "met"),
        ],
        note="One look serves both.",
    ),
]
