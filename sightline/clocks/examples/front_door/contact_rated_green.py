"""Contacts rated green: 72 working hours, which are nine working days."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Decided in time",
        as_at="2026-03-31",
        facts=[
            event("contact_rated_green", "2026-03-09 09:00", thread="c1"),
            event("contact_decided", "2026-03-18 16:00", thread="c1"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-19", "2026-03-18", "met"),
        ],
        note="Nine full days from the opening on Monday 9 March end as the door closes on Thursday 19 March.",
    ),
    example(
        "Decided the day after",
        as_at="2026-03-31",
        facts=[
            event("contact_rated_green", "2026-03-09 09:00", thread="c1"),
            event("contact_decided", "2026-03-20 09:10", thread="c1"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-19", "2026-03-20", "met_late"),
        ],
    ),
    example(
        "By 72 hours on the clock",
        as_at="2026-03-13",
        facts=[
            event("contact_rated_green", "2026-03-09 14:00", thread="c1"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-12", "", "overdue"),
        ],
        choice="on_the_clock",
    ),
    example(
        "Came in on a Saturday",
        as_at="2026-03-19",
        facts=[
            event("contact_rated_green", "2026-03-07 22:00", thread="c1"),
        ],
        turns=[
            turn("2026-03-07", "2026-03-19", "", "waiting"),
        ],
        note="Counted from nine on Monday.",
    ),
]
