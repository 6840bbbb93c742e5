"""Section 47 enquiries: the child is seen within a working day."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Seen the same day",
        as_at="2026-03-31",
        facts=[
            event("strategy_discussion", "2026-03-09", thread="a"),
            event("child_seen_in_enquiries", "2026-03-09"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-10", "2026-03-09", "met"),
        ],
    ),
    example(
        "Discussed on Friday, seen on Monday",
        as_at="2026-03-31",
        facts=[
            event("strategy_discussion", "2026-03-06", thread="a"),
            event("child_seen_in_enquiries", "2026-03-09"),
        ],
        turns=[
            turn("2026-03-06", "2026-03-09", "2026-03-09", "met"),
        ],
    ),
    example(
        "Seen two days later",
        as_at="2026-03-31",
        facts=[
            event("strategy_discussion", "2026-03-09", thread="a"),
            event("child_seen_in_enquiries", "2026-03-11"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-10", "2026-03-11", "met_late"),
        ],
    ),
    example(
        "Seen when the concern came in, the day before",
        as_at="2026-03-31",
        facts=[
            event("child_seen_in_enquiries", "2026-03-08"),
            event("strategy_discussion", "2026-03-09", thread="a"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-10", "2026-03-08", "met"),
        ],
    ),
    example(
        "Not seen",
        as_at="2026-03-11",
        facts=[
            event("strategy_discussion", "2026-03-09", thread="a"),
            event("visit_not_seen", "2026-03-10"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-10", "", "overdue"),
        ],
    ),
    example(
        "By 24 hours on the clock",
        as_at="2026-03-31",
        facts=[
            event("strategy_discussion", "2026-03-06 14:00", thread="a"),
            event("child_seen_in_enquiries", "2026-03-07 13:00"),
        ],
        turns=[
            turn("2026-03-06", "2026-03-07", "2026-03-07", "met"),
        ],
        choice="twenty_four_hours",
    ),
]
