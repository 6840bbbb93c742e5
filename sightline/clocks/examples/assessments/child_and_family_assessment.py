"""Child and family assessments, from their start to a manager's authorisation."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Authorised in time",
        as_at="2026-03-31",
        facts=[
            event("assessment_started", "2026-01-05", thread="a"),
            event("assessment_authorised", "2026-03-02", thread="a"),
        ],
        turns=[
            turn("2026-01-05", "2026-03-09", "2026-03-02", "met"),
        ],
        note="The start is day 0, so 45 working days after Monday 5 January end on Monday 9 March, nine weeks on.",
    ),
    example(
        "Authorised on the due day, after three bank holidays",
        as_at="2026-05-31",
        facts=[
            event("assessment_started", "2026-03-02", thread="a"),
            event("assessment_authorised", "2026-05-07", thread="a"),
        ],
        turns=[
            turn("2026-03-02", "2026-05-07", "2026-05-07", "met"),
        ],
        note="Good Friday, Easter Monday and the early May bank holiday do not count. The due day is itself in time.",
    ),
    example(
        "Authorised a day late",
        as_at="2026-05-31",
        facts=[
            event("assessment_started", "2026-03-02", thread="a"),
            event("assessment_authorised", "2026-05-08", thread="a"),
        ],
        turns=[
            turn("2026-03-02", "2026-05-07", "2026-05-08", "met_late"),
        ],
    ),
    example(
        "Not yet authorised, on the due day",
        as_at="2026-03-09",
        facts=[
            event("assessment_started", "2026-01-05", thread="a"),
        ],
        turns=[
            turn("2026-01-05", "2026-03-09", "", "waiting"),
        ],
    ),
    example(
        "Not yet authorised, the day after",
        as_at="2026-03-10",
        facts=[
            event("assessment_started", "2026-01-05", thread="a"),
        ],
        turns=[
            turn("2026-01-05", "2026-03-09", "", "overdue"),
        ],
    ),
    example(
        "Two assessments of one child at once",
        as_at="2026-04-30",
        facts=[
            event("assessment_started", "2026-01-05", thread="first"),
            event("assessment_started", "2026-02-02", thread="second"),
            event("assessment_authorised", "2026-03-02", thread="second"),
        ],
        turns=[
            turn("2026-01-05", "2026-03-09", "", "overdue"),
            turn("2026-02-02", "2026-04-08", "2026-03-02", "met"),
        ],
        note="An authorisation meets the assessment that it belongs to, and no other.",
    ),
    example(
        "Started and authorised on one day",
        as_at="2026-01-31",
        facts=[
            event("assessment_started", "2026-01-05", thread="a"),
            event("assessment_authorised", "2026-01-05", thread="a"),
        ],
        turns=[
            turn("2026-01-05", "2026-03-09", "2026-01-05", "met"),
        ],
    ),
    example(
        "Started before the standard came into force",
        as_at="2014-01-31",
        facts=[
            event("assessment_started", "2013-04-12", thread="a"),
        ],
        turns=[],
        note="The 45 days are those of Working Together 2013, in force since 15 April 2013. Nothing is said of what began before.",
    ),
]
