"""A child found to be in need: a plan within ten working days."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Made in time",
        as_at="2026-03-31",
        facts=[
            event("child_in_need_agreed", "2026-03-02"),
            spell("child_in_need_plan", "2026-03-13"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-16", "2026-03-13", "met"),
        ],
    ),
    example(
        "Made late",
        as_at="2026-03-31",
        facts=[
            event("child_in_need_agreed", "2026-03-02"),
            spell("child_in_need_plan", "2026-03-17"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-16", "2026-03-17", "met_late"),
        ],
    ),
    example(
        "Stepped down from child protection",
        as_at="2026-03-17",
        facts=[
            event("stepped_down_to_child_in_need", "2026-03-02"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-16", "", "overdue"),
        ],
    ),
    example(
        "A plan already runs",
        as_at="2026-03-31",
        facts=[
            spell("child_in_need_plan", "2026-02-23"),
            event("child_in_need_agreed", "2026-03-02"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-16", "2026-02-23", "met"),
        ],
    ),
    example(
        "Closed instead",
        as_at="2026-03-31",
        facts=[
            event("child_in_need_agreed", "2026-03-02"),
            event("closure_decided", "2026-03-10"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-16", "", "ended"),
        ],
    ),
    example(
        "Fifteen working days by choice",
        as_at="2026-03-31",
        facts=[
            event("child_in_need_agreed", "2026-03-02"),
            spell("child_in_need_plan", "2026-03-17"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-23", "2026-03-17", "met"),
        ],
        choice="fifteen_working_days",
    ),
]
