"""Child protection plans at 12 months."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Looked at in time",
        as_at="2026-11-30",
        facts=[
            spell("child_protection_plan", "2025-01-13"),
            event("plan_review_12_months", "2026-01-05"),
        ],
        turns=[
            turn("2025-01-13", "2026-01-13", "2026-01-05", "met"),
        ],
    ),
    example(
        "Looked at the day after it was due",
        as_at="2026-11-30",
        facts=[
            spell("child_protection_plan", "2025-01-13"),
            event("plan_review_12_months", "2026-01-14"),
        ],
        turns=[
            turn("2025-01-13", "2026-01-13", "2026-01-14", "met_late"),
        ],
    ),
    example(
        "Not looked at",
        as_at="2026-01-14",
        facts=[
            spell("child_protection_plan", "2025-01-13"),
        ],
        turns=[
            turn("2025-01-13", "2026-01-13", "", "overdue"),
        ],
    ),
    example(
        "The plan ended first",
        as_at="2026-11-30",
        facts=[
            spell("child_protection_plan", "2025-01-13", "2025-09-01"),
        ],
        turns=[
            turn("2025-01-13", "2026-01-13", "", "ended"),
        ],
    ),
    example(
        "At the end of February",
        as_at="2025-02-28",
        facts=[
            spell("child_protection_plan", "2024-02-29"),
        ],
        turns=[
            turn("2024-02-29", "2025-02-28", "", "waiting"),
        ],
        note="There is no 29 February in 2025, so it is due on the 28th.",
    ),
]
