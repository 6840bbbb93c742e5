"""Core groups after the first: every six weeks."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Met in time",
        as_at="2026-06-30",
        facts=[
            spell("child_protection_plan", "2026-03-02"),
            event("core_group", "2026-03-12"),
            event("core_group", "2026-04-23"),
        ],
        turns=[
            turn("2026-03-12", "2026-04-23", "2026-04-23", "met"),
            turn("2026-04-23", "2026-06-04", "", "overdue"),
        ],
        note="Each is counted from the day the last one met.",
    ),
    example(
        "None has met yet",
        as_at="2026-06-30",
        facts=[
            spell("child_protection_plan", "2026-03-02"),
        ],
        turns=[],
        note="The first has a standard of its own.",
    ),
    example(
        "The plan ended",
        as_at="2026-06-30",
        facts=[
            spell("child_protection_plan", "2026-03-02", "2026-04-15"),
            event("core_group", "2026-03-12"),
        ],
        turns=[
            turn("2026-03-12", "2026-04-23", "", "ended"),
        ],
    ),
    example(
        "Every four weeks by choice",
        as_at="2026-04-30",
        facts=[
            spell("child_protection_plan", "2026-03-02"),
            event("core_group", "2026-03-12"),
            event("core_group", "2026-04-10"),
        ],
        turns=[
            turn("2026-03-12", "2026-04-09", "2026-04-10", "met_late"),
            turn("2026-04-10", "2026-05-08", "", "waiting"),
        ],
        choice="four_weeks",
    ),
]
