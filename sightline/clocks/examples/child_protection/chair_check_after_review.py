"""The chair's check between reviews: three months from the last."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Checked in time",
        as_at="2026-06-30",
        facts=[
            spell("child_protection_plan", "2025-12-01"),
            event("review_conference", "2026-02-27"),
            event("chair_check", "2026-05-20"),
        ],
        turns=[
            turn("2026-02-27", "2026-05-27", "2026-05-20", "met"),
        ],
    ),
    example(
        "Not checked",
        as_at="2026-06-30",
        facts=[
            spell("child_protection_plan", "2025-11-03"),
            event("review_conference", "2026-01-30"),
        ],
        turns=[
            turn("2026-01-30", "2026-04-30", "", "overdue"),
        ],
    ),
    example(
        "No review held yet",
        as_at="2026-02-28",
        facts=[
            spell("child_protection_plan", "2025-12-01"),
        ],
        turns=[],
        note="The check before the first review has a standard of its own.",
    ),
    example(
        "The next review came first",
        as_at="2026-09-30",
        facts=[
            spell("child_protection_plan", "2025-12-01"),
            event("review_conference", "2026-02-27"),
            event("review_conference", "2026-08-26"),
        ],
        turns=[
            turn("2026-02-27", "2026-05-27", "", "missed"),
            turn("2026-08-26", "2026-11-26", "", "waiting"),
        ],
    ),
]
