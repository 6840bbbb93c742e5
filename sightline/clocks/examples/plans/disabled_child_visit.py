"""A disabled child with long-term support: seen every twelve weeks."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Seen in time",
        as_at="2026-06-30",
        facts=[
            spell("child_in_need_plan", "2026-01-12"),
            spell("disability_support", "2026-01-12"),
            event("child_in_need_visit", "2026-04-02"),
        ],
        turns=[
            turn("2026-01-12", "2026-04-06", "2026-04-02", "met"),
            turn("2026-04-02", "2026-06-25", "", "overdue"),
        ],
    ),
    example(
        "Support began in the middle of the plan",
        as_at="2026-05-31",
        facts=[
            spell("child_in_need_plan", "2026-01-12"),
            spell("disability_support", "2026-03-02"),
            event("child_in_need_visit", "2026-02-05"),
            event("child_in_need_visit", "2026-05-20"),
        ],
        turns=[
            turn("2026-03-02", "2026-04-30", "2026-05-20", "met_late"),
            turn("2026-05-20", "2026-08-12", "", "waiting"),
        ],
        note="From that day the twelve weeks apply, counted from the last visit.",
    ),
    example(
        "Support ended: the ordinary standard takes over",
        as_at="2026-03-31",
        facts=[
            spell("child_in_need_plan", "2026-01-12"),
            spell("disability_support", "2026-01-12", "2026-03-02"),
        ],
        turns=[
            turn("2026-01-12", "2026-04-06", "", "ended"),
        ],
    ),
    example(
        "Seen late",
        as_at="2026-04-30",
        facts=[
            spell("child_in_need_plan", "2026-01-12"),
            spell("disability_support", "2026-01-12"),
            event("child_in_need_visit", "2026-04-08"),
        ],
        turns=[
            turn("2026-01-12", "2026-04-06", "2026-04-08", "met_late"),
            turn("2026-04-08", "2026-07-01", "", "waiting"),
        ],
        note="Twelve weeks end on Easter Monday, and the day is not moved.",
    ),
]
