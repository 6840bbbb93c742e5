"""Contacts rated red: four working hours, from the moment the contact came in."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Decided within the hours",
        as_at="2026-03-31",
        facts=[
            event("contact_rated_red", "2026-03-09 10:15", thread="c1"),
            event("contact_decided", "2026-03-09 13:50", thread="c1"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-09", "2026-03-09", "met"),
        ],
    ),
    example(
        "Decided the same afternoon, but too late",
        as_at="2026-03-31",
        facts=[
            event("contact_rated_red", "2026-03-09 10:15", thread="c1"),
            event("contact_decided", "2026-03-09 15:00", thread="c1"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-09", "2026-03-09", "met_late"),
        ],
        note="Due at 14:15. The day alone would not show it.",
    ),
    example(
        "Came in on Friday at four",
        as_at="2026-03-31",
        facts=[
            event("contact_rated_red", "2026-03-06 16:00", thread="c1"),
            event("contact_decided", "2026-03-09 11:30", thread="c1"),
        ],
        turns=[
            turn("2026-03-06", "2026-03-09", "2026-03-09", "met"),
        ],
        note="One hour on Friday and three on Monday: due at noon on Monday. The out-of-hours team acts in the meantime where it must.",
    ),
    example(
        "Came in on Friday at four, where hours run on the clock",
        as_at="2026-03-31",
        facts=[
            event("contact_rated_red", "2026-03-06 16:00", thread="c1"),
            event("contact_decided", "2026-03-09 11:30", thread="c1"),
        ],
        turns=[
            turn("2026-03-06", "2026-03-06", "2026-03-09", "met_late"),
        ],
        choice="on_the_clock",
        note="Due at eight on Friday evening.",
    ),
    example(
        "Came in on Good Friday",
        as_at="2026-04-08",
        facts=[
            event("contact_rated_red", "2026-04-03 11:00", thread="c1"),
            event("contact_decided", "2026-04-07 13:01", thread="c1"),
        ],
        turns=[
            turn("2026-04-03", "2026-04-07", "2026-04-07", "met_late"),
        ],
        note="The front door next opens on Tuesday 7 April at nine, so it was due at one. A minute late is late.",
    ),
    example(
        "Two contacts on one day",
        as_at="2026-03-10",
        facts=[
            event("contact_rated_red", "2026-03-09 09:30", thread="c1"),
            event("contact_rated_red", "2026-03-09 12:00", thread="c2"),
            event("contact_decided", "2026-03-09 15:30", thread="c2"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-09", "2026-03-09", "met"),
            turn("2026-03-09", "2026-03-09", "", "overdue"),
        ],
        note="Each contact has its own decision.",
    ),
    example(
        "The hour was not recorded",
        as_at="2026-03-09",
        facts=[
            event("contact_rated_red", "2026-03-09", thread="c1"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-10", "", "waiting"),
        ],
        note="Then it is due by the last day on which four working hours could run out.",
    ),
]
