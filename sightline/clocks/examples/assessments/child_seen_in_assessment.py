"""An assessment: the child is seen within five working days."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Seen in time",
        as_at="2026-03-31",
        facts=[
            event("assessment_started", "2026-03-02", thread="a"),
            event("child_seen_in_assessment", "2026-03-06"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-09", "2026-03-06", "met"),
        ],
    ),
    example(
        "Seen the day after it was due, over Easter",
        as_at="2026-04-30",
        facts=[
            event("assessment_started", "2026-03-31", thread="a"),
            event("child_seen_in_assessment", "2026-04-10"),
        ],
        turns=[
            turn("2026-03-31", "2026-04-09", "2026-04-10", "met_late"),
        ],
    ),
    example(
        "Seen for the referral, two days before",
        as_at="2026-03-31",
        facts=[
            event("child_seen_in_assessment", "2026-02-26"),
            event("assessment_started", "2026-03-02", thread="a"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-09", "2026-02-26", "met"),
        ],
    ),
    example(
        "Nobody in when the worker called",
        as_at="2026-03-10",
        facts=[
            event("assessment_started", "2026-03-02", thread="a"),
            event("visit_not_seen", "2026-03-05"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-09", "", "overdue"),
        ],
        note="A visit at which the child was not seen meets nothing.",
    ),
    example(
        "Authorised without the child having been seen",
        as_at="2026-03-31",
        facts=[
            event("assessment_started", "2026-02-02", thread="a"),
            event("assessment_authorised", "2026-03-02", thread="a"),
        ],
        turns=[
            turn("2026-02-02", "2026-02-09", "", "missed"),
        ],
    ),
    example(
        "Ten working days by choice",
        as_at="2026-03-31",
        facts=[
            event("assessment_started", "2026-03-02", thread="a"),
            event("child_seen_in_assessment", "2026-03-16"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-16", "2026-03-16", "met"),
        ],
        choice="ten_working_days",
    ),
]
