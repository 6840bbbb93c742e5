"""Child protection plans at 18 months."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Looked at in time",
        as_at="2026-11-30",
        facts=[
            spell("child_protection_plan", "2025-01-13"),
            event("plan_review_18_months", "2026-07-01"),
        ],
        turns=[
            turn("2025-01-13", "2026-07-13", "2026-07-01", "met"),
        ],
    ),
    example(
        "Looked at the day after it was due",
        as_at="2026-11-30",
        facts=[
            spell("child_protection_plan", "2025-01-13"),
            event("plan_review_18_months", "2026-07-14"),
        ],
        turns=[
            turn("2025-01-13", "2026-07-13", "2026-07-14", "met_late"),
        ],
    ),
    example(
        "Not looked at",
        as_at="2026-07-14",
        facts=[
            spell("child_protection_plan", "2025-01-13"),
        ],
        turns=[
            turn("2025-01-13", "2026-07-13", "", "overdue"),
        ],
    ),
    example(
        "The plan ended first",
        as_at="2026-11-30",
        facts=[
            spell("child_protection_plan", "2025-01-13", "2025-09-01"),
        ],
        turns=[
            turn("2025-01-13", "2026-07-13", "", "ended"),
        ],
    ),
    example(
        "At the end of February",
        as_at="2026-02-28",
        facts=[
            spell("child_protection_plan", "2024-08-31"),
        ],
        turns=[
            turn("2024-08-31", "2026-02-28", "", "waiting"),
        ],
        note="There is no such day in February 2026, so it is due on its last.",
    ),
]
