"""Child and family assessments: from the referral, or by choice from their own start, to a manager's authorisation."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "From the referral",
        as_at="2026-03-31",
        facts=[
            event("referral_accepted", "2026-01-05"),
            event("assessment_started", "2026-01-08", thread="a"),
            event("assessment_authorised", "2026-03-09", thread="a"),
        ],
        turns=[
            turn("2026-01-05", "2026-03-09", "2026-03-09", "met"),
        ],
        note="The day of the referral is day 0, so 45 working days after Monday 5 January end on Monday 9 March, nine weeks on.",
    ),
    example(
        "A day late from the referral",
        as_at="2026-03-31",
        facts=[
            event("referral_accepted", "2026-01-05"),
            event("assessment_started", "2026-01-08", thread="a"),
            event("assessment_authorised", "2026-03-10", thread="a"),
        ],
        turns=[
            turn("2026-01-05", "2026-03-09", "2026-03-10", "met_late"),
        ],
        note="The census, which counts from the assessment's own start, has it in time.",
    ),
    example(
        "The same, counted from its own start",
        as_at="2026-03-31",
        facts=[
            event("referral_accepted", "2026-01-05"),
            event("assessment_started", "2026-01-08", thread="a"),
            event("assessment_authorised", "2026-03-10", thread="a"),
        ],
        turns=[
            turn("2026-01-08", "2026-03-12", "2026-03-10", "met"),
        ],
        choice="own_start",
    ),
    example(
        "Accepted, and no assessment begun",
        as_at="2026-03-10",
        facts=[
            event("referral_accepted", "2026-01-05"),
        ],
        turns=[
            turn("2026-01-05", "2026-03-09", "", "overdue"),
        ],
        note="The weeks before an assessment begins are weeks that the family waits.",
    ),
    example(
        "A child already known, with no new referral",
        as_at="2026-05-31",
        facts=[
            event("assessment_started", "2026-03-02", thread="a"),
            event("assessment_authorised", "2026-05-07", thread="a"),
        ],
        turns=[
            turn("2026-03-02", "2026-05-07", "2026-05-07", "met"),
        ],
        note="Then it counts from its own start. Good Friday, Easter Monday and the early May bank holiday do not count. The due day is itself in time.",
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
        "Referred again while the assessment runs",
        as_at="2026-03-31",
        facts=[
            event("referral_accepted", "2026-01-05"),
            event("assessment_started", "2026-01-06", thread="a"),
            event("referral_accepted", "2026-02-02"),
            event("assessment_authorised", "2026-03-06", thread="a"),
        ],
        turns=[
            turn("2026-01-05", "2026-03-09", "2026-03-06", "met"),
        ],
        note="The second referral belongs to the assessment under way and does not begin the count again.",
    ),
    example(
        "Two assessments of one child at once, each from its own start",
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
        choice="own_start",
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
