"""The chair's check before the first review: six weeks from the start of the plan."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Checked in time",
        as_at="2026-03-31",
        facts=[
            spell("child_protection_plan", "2026-01-12"),
            event("chair_check", "2026-02-20"),
        ],
        turns=[
            turn("2026-01-12", "2026-02-23", "2026-02-20", "met"),
        ],
    ),
    example(
        "Checked late",
        as_at="2026-03-31",
        facts=[
            spell("child_protection_plan", "2026-01-12"),
            event("chair_check", "2026-02-24"),
        ],
        turns=[
            turn("2026-01-12", "2026-02-23", "2026-02-24", "met_late"),
        ],
    ),
    example(
        "The review was held with no check before it",
        as_at="2026-04-30",
        facts=[
            spell("child_protection_plan", "2026-01-12"),
            event("review_conference", "2026-04-08"),
        ],
        turns=[
            turn("2026-01-12", "2026-02-23", "", "missed"),
        ],
    ),
    example(
        "An early review made it needless",
        as_at="2026-03-31",
        facts=[
            spell("child_protection_plan", "2026-01-12"),
            event("review_conference", "2026-02-16"),
        ],
        turns=[
            turn("2026-01-12", "2026-02-23", "", "ended"),
        ],
    ),
]
