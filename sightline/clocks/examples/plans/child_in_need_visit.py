"""Visits to a child with a child in need plan."""

from ...example import blank, event, example, spell, turn

EXAMPLES = [
    example(
        "Seen in time",
        as_at="2026-03-31",
        facts=[
            spell("child_in_need_plan", "2026-01-12"),
            event("child_in_need_visit", "2026-02-02"),
            event("child_in_need_visit", "2026-03-02"),
        ],
        turns=[
            turn("2026-01-12", "2026-02-09", "2026-02-02", "met"),
            turn("2026-02-02", "2026-03-02", "2026-03-02", "met"),
            turn("2026-03-02", "2026-03-30", "", "overdue"),
        ],
        note="20 working days are four weeks where no bank holiday falls in them.",
    ),
    example(
        "Seen late",
        as_at="2026-03-31",
        facts=[
            spell("child_in_need_plan", "2026-01-12"),
            event("child_in_need_visit", "2026-02-10"),
        ],
        turns=[
            turn("2026-01-12", "2026-02-09", "2026-02-10", "met_late"),
            turn("2026-02-10", "2026-03-10", "", "overdue"),
        ],
    ),
    example(
        "Over Easter",
        as_at="2026-04-17",
        facts=[
            spell("child_in_need_plan", "2026-03-02"),
            event("child_in_need_visit", "2026-03-18"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-30", "2026-03-18", "met"),
            turn("2026-03-18", "2026-04-17", "", "waiting"),
        ],
        note="Two bank holidays make it four weeks and two days.",
    ),
    example(
        "The plan ended before the visit was due",
        as_at="2026-03-31",
        facts=[
            spell("child_in_need_plan", "2026-01-12", "2026-02-06"),
        ],
        turns=[
            turn("2026-01-12", "2026-02-09", "", "ended"),
        ],
    ),
    example(
        "The plan ended after the visit was due",
        as_at="2026-03-31",
        facts=[
            spell("child_in_need_plan", "2026-01-12", "2026-02-16"),
        ],
        turns=[
            turn("2026-01-12", "2026-02-09", "", "missed"),
        ],
    ),
    example(
        "Not recorded when the child was last seen",
        as_at="2026-02-10",
        facts=[
            spell("child_in_need_plan", "2026-01-12"),
        ],
        turns=[
            turn("2026-01-12", "2026-02-09", "", "unknown"),
        ],
        unrecorded=[blank("child_in_need_visit", "2026-01-12")],
    ),
    example(
        "A plan whose start is not known",
        as_at="2026-02-10",
        facts=[
            spell("child_in_need_plan"),
        ],
        turns=[
            turn("", "", "", "unknown"),
        ],
    ),
    example(
        "A visit before the plan",
        as_at="2026-02-09",
        facts=[
            spell("child_in_need_plan", "2026-01-12"),
            event("child_in_need_visit", "2026-01-08"),
        ],
        turns=[
            turn("2026-01-12", "2026-02-09", "", "waiting"),
        ],
        note="It was not made under the plan, so it meets nothing.",
    ),
    example(
        "Counted from and including the day of the visit",
        as_at="2026-03-31",
        facts=[
            spell("child_in_need_plan", "2026-01-12"),
            event("child_in_need_visit", "2026-02-02"),
            event("child_in_need_visit", "2026-03-02"),
        ],
        turns=[
            turn("2026-01-12", "2026-02-06", "2026-02-02", "met"),
            turn("2026-02-02", "2026-02-27", "2026-03-02", "met_late"),
            turn("2026-03-02", "2026-03-27", "", "overdue"),
        ],
        choice="day_of_visit_counts",
        note="The same Monday four weeks later is the twenty-first day.",
    ),
    example(
        "Long-term support for a disability begins in the middle of the plan",
        as_at="2026-05-31",
        facts=[
            spell("child_in_need_plan", "2026-01-12"),
            event("child_in_need_visit", "2026-02-05"),
            spell("disability_support", "2026-03-02"),
        ],
        turns=[
            turn("2026-01-12", "2026-02-09", "2026-02-05", "met"),
            turn("2026-02-05", "2026-03-05", "", "ended"),
        ],
        note="From 2 March the twelve weeks for a disabled child apply instead.",
    ),
    example(
        "Long-term support ends, and the plan goes on",
        as_at="2026-03-30",
        facts=[
            spell("child_in_need_plan", "2026-01-12"),
            spell("disability_support", "2026-01-12", "2026-03-02"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-30", "", "waiting"),
        ],
        note="Owed again from the day the support ended.",
    ),
]
