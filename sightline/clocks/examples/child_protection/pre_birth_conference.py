"""An unborn child: a conference by 30 weeks of pregnancy, ten weeks before the expected date of birth."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Held in time",
        as_at="2026-06-30",
        facts=[
            event("pre_birth_conference_agreed", "2026-05-11", towards="2026-08-24"),
            event("initial_conference", "2026-06-08", thread="a"),
        ],
        turns=[
            turn("2026-05-11", "2026-06-15", "2026-06-08", "met"),
        ],
    ),
    example(
        "Held late",
        as_at="2026-06-30",
        facts=[
            event("pre_birth_conference_agreed", "2026-05-11", towards="2026-08-24"),
            event("initial_conference", "2026-06-16", thread="a"),
        ],
        turns=[
            turn("2026-05-11", "2026-06-15", "2026-06-16", "met_late"),
        ],
    ),
    example(
        "Born early, before it was due",
        as_at="2026-06-30",
        facts=[
            event("pre_birth_conference_agreed", "2026-05-11", towards="2026-08-24"),
            event("child_born", "2026-06-02"),
        ],
        turns=[
            turn("2026-05-11", "2026-06-15", "", "ended"),
        ],
        note="The 15 working days from the strategy discussion still run.",
    ),
    example(
        "Three months before, by choice",
        as_at="2026-05-25",
        facts=[
            event("pre_birth_conference_agreed", "2026-05-11", towards="2026-08-24"),
        ],
        turns=[
            turn("2026-05-11", "2026-05-24", "", "overdue"),
        ],
        choice="three_months_before",
    ),
    example(
        "By 34 weeks, by choice",
        as_at="2026-07-13",
        facts=[
            event("pre_birth_conference_agreed", "2026-05-11", towards="2026-08-24"),
        ],
        turns=[
            turn("2026-05-11", "2026-07-13", "", "waiting"),
        ],
        choice="thirty_four_weeks",
    ),
    example(
        "A scan moved the expected date",
        as_at="2026-06-30",
        facts=[
            event("pre_birth_conference_agreed", "2026-05-11", towards="2026-08-24"),
            event("pre_birth_conference_agreed", "2026-05-18", towards="2026-08-10"),
            event("initial_conference", "2026-06-02", thread="a"),
        ],
        turns=[
            turn("2026-05-11", "2026-06-15", "", "ended"),
            turn("2026-05-18", "2026-06-01", "2026-06-02", "met_late"),
        ],
    ),
]
