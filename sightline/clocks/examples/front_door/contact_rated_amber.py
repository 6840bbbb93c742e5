"""Contacts rated amber: 24 working hours, which are three working days."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Decided in time",
        as_at="2026-03-31",
        facts=[
            event("contact_rated_amber", "2026-03-09 11:00", thread="c1"),
            event("contact_decided", "2026-03-12 10:00", thread="c1"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-12", "2026-03-12", "met"),
        ],
        note="A front door open from nine to five has eight working hours a day.",
    ),
    example(
        "Decided an hour late",
        as_at="2026-03-31",
        facts=[
            event("contact_rated_amber", "2026-03-09 11:00", thread="c1"),
            event("contact_decided", "2026-03-12 12:00", thread="c1"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-12", "2026-03-12", "met_late"),
        ],
    ),
    example(
        "Over a weekend",
        as_at="2026-03-10",
        facts=[
            event("contact_rated_amber", "2026-03-05 15:00", thread="c1"),
        ],
        turns=[
            turn("2026-03-05", "2026-03-10", "", "waiting"),
        ],
        note="Two hours on Thursday, eight on Friday, eight on Monday, six on Tuesday: due on Tuesday at three.",
    ),
    example(
        "Six working hours, the shortest published",
        as_at="2026-03-10",
        facts=[
            event("contact_rated_amber", "2026-03-09 11:00", thread="c1"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-09", "", "overdue"),
        ],
        choice="shorter",
    ),
]
