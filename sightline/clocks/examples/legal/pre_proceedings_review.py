"""Reviews of pre-proceedings work."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Reviewed after six weeks",
        as_at="2026-06-01",
        facts=[event("pre_proceedings_meeting", "2026-04-07"), event("pre_proceedings_review", "2026-05-19")],
        turns=[turn("2026-04-07", "2026-05-19", "2026-05-19", "met")],
    ),
    example(
        "Not reviewed",
        as_at="2026-06-01",
        facts=[event("pre_proceedings_meeting", "2026-04-07")],
        turns=[turn("2026-04-07", "2026-05-19", "", "overdue")],
    ),
    example(
        "Where the service allows eight weeks",
        as_at="2026-06-01",
        facts=[event("pre_proceedings_meeting", "2026-04-07")],
        turns=[turn("2026-04-07", "2026-06-02", "", "waiting")],
        choice="eight_weeks",
    ),
    example(
        "A further meeting does not put off the review",
        as_at="2026-05-20",
        facts=[event("pre_proceedings_meeting", "2026-04-07"), event("pre_proceedings_meeting", "2026-04-28")],
        turns=[turn("2026-04-07", "2026-05-19", "", "overdue")],
    ),
    example(
        "Stepped down first",
        as_at="2026-06-01",
        facts=[spell("pre_proceedings", "2026-03-20", "2026-05-11"), event("pre_proceedings_meeting", "2026-04-07")],
        turns=[turn("2026-04-07", "2026-05-19", "", "ended")],
    ),
]
