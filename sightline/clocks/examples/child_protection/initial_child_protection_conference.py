"""Initial child protection conferences, from the strategy discussion that began the enquiries."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Held in time",
        as_at="2026-02-28",
        facts=[
            event("strategy_discussion", "2026-01-05", thread="a"),
            event("initial_conference", "2026-01-22", thread="a"),
        ],
        turns=[
            turn("2026-01-05", "2026-01-26", "2026-01-22", "met"),
        ],
        note="The day of the strategy discussion is day 0.",
    ),
    example(
        "Held on the due day",
        as_at="2026-02-28",
        facts=[
            event("strategy_discussion", "2026-01-05", thread="a"),
            event("initial_conference", "2026-01-26", thread="a"),
        ],
        turns=[
            turn("2026-01-05", "2026-01-26", "2026-01-26", "met"),
        ],
    ),
    example(
        "Held the day after",
        as_at="2026-02-28",
        facts=[
            event("strategy_discussion", "2026-01-05", thread="a"),
            event("initial_conference", "2026-01-27", thread="a"),
        ],
        turns=[
            turn("2026-01-05", "2026-01-26", "2026-01-27", "met_late"),
        ],
    ),
    example(
        "Over Christmas",
        as_at="2026-01-09",
        facts=[
            event("strategy_discussion", "2025-12-15", thread="a"),
        ],
        turns=[
            turn("2025-12-15", "2026-01-08", "", "overdue"),
        ],
        note="Christmas Day, Boxing Day and New Year's Day do not count.",
    ),
    example(
        "A discussion on a Saturday",
        as_at="2026-01-23",
        facts=[
            event("strategy_discussion", "2026-01-03", thread="a"),
        ],
        turns=[
            turn("2026-01-03", "2026-01-23", "", "waiting"),
        ],
        note="The first working day is the Monday.",
    ),
    example(
        "A one-off bank holiday",
        as_at="2023-05-31",
        facts=[
            event("strategy_discussion", "2023-04-24", thread="a"),
            event("initial_conference", "2023-05-17", thread="a"),
        ],
        turns=[
            turn("2023-04-24", "2023-05-17", "2023-05-17", "met"),
        ],
        note="Monday 8 May 2023 was a bank holiday for the coronation, a week after the early May one.",
    ),
    example(
        "Decided in time not to be needed",
        as_at="2026-02-28",
        facts=[
            event("strategy_discussion", "2026-01-05", thread="a"),
            event("conference_not_required", "2026-01-15", thread="a"),
        ],
        turns=[
            turn("2026-01-05", "2026-01-26", "", "ended"),
        ],
        note="Nothing is owed any more, and nothing was late.",
    ),
    example(
        "Decided not to be needed when it was already overdue",
        as_at="2026-02-28",
        facts=[
            event("strategy_discussion", "2026-01-05", thread="a"),
            event("conference_not_required", "2026-01-28", thread="a"),
        ],
        turns=[
            turn("2026-01-05", "2026-01-26", "", "missed"),
        ],
    ),
    example(
        "Two strategy discussions at once",
        as_at="2026-02-28",
        facts=[
            event("strategy_discussion", "2026-01-05", thread="first"),
            event("strategy_discussion", "2026-01-12", thread="second"),
            event("initial_conference", "2026-01-29", thread="second"),
            event("conference_not_required", "2026-01-09", thread="first"),
        ],
        turns=[
            turn("2026-01-05", "2026-01-26", "", "ended"),
            turn("2026-01-12", "2026-02-02", "2026-01-29", "met"),
        ],
        note="Each has its own conference, or its own decision that none is needed.",
    ),
    example(
        "Two strategy discussions, one conference",
        as_at="2026-02-28",
        facts=[
            event("strategy_discussion", "2026-01-05", thread="first"),
            event("strategy_discussion", "2026-01-12", thread="second"),
            event("initial_conference", "2026-01-29", thread="second"),
        ],
        turns=[
            turn("2026-01-05", "2026-01-26", "", "overdue"),
            turn("2026-01-12", "2026-02-02", "2026-01-29", "met"),
        ],
        note="The conference of the second does not stand for that of the first, of which the source says nothing.",
    ),
    example(
        "Two strategy discussions in one enquiry",
        as_at="2026-02-28",
        facts=[
            event("strategy_discussion", "2026-01-05", thread="a"),
            event("strategy_discussion", "2026-01-16", thread="a"),
            event("initial_conference", "2026-01-29", thread="a"),
        ],
        turns=[
            turn("2026-01-05", "2026-01-26", "2026-01-29", "met_late"),
        ],
        note="The discussion that began the enquiry counts; a later one does not begin the count again.",
    ),
    example(
        "A discussion that began no enquiry",
        as_at="2026-02-28",
        facts=[
            event("strategy_discussion_without_enquiries", "2026-01-05", thread="a"),
            event("strategy_discussion", "2026-01-19", thread="a"),
            event("initial_conference", "2026-02-06", thread="a"),
        ],
        turns=[
            turn("2026-01-19", "2026-02-09", "2026-02-06", "met"),
        ],
    ),
]
