"""Child in need plans: reviewed after six weeks, then every twelve."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Six weeks, then twelve",
        as_at="2026-05-31",
        facts=[
            spell("child_in_need_plan", "2026-01-12"),
            event("child_in_need_review", "2026-02-23"),
            event("child_in_need_review", "2026-05-15"),
        ],
        turns=[
            turn("2026-01-12", "2026-02-23", "2026-02-23", "met"),
            turn("2026-02-23", "2026-05-18", "2026-05-15", "met"),
            turn("2026-05-15", "2026-08-07", "", "waiting"),
        ],
    ),
    example(
        "The first came late",
        as_at="2026-03-31",
        facts=[
            spell("child_in_need_plan", "2026-01-12"),
            event("child_in_need_review", "2026-02-24"),
        ],
        turns=[
            turn("2026-01-12", "2026-02-23", "2026-02-24", "met_late"),
            turn("2026-02-24", "2026-05-19", "", "waiting"),
        ],
    ),
    example(
        "The plan ended before it was due",
        as_at="2026-03-31",
        facts=[
            spell("child_in_need_plan", "2026-01-12", "2026-02-16"),
        ],
        turns=[
            turn("2026-01-12", "2026-02-23", "", "ended"),
        ],
    ),
    example(
        "Every four weeks by choice",
        as_at="2026-02-10",
        facts=[
            spell("child_in_need_plan", "2026-01-12"),
        ],
        turns=[
            turn("2026-01-12", "2026-02-09", "", "overdue"),
        ],
        choice="four_weeks",
    ),
]
