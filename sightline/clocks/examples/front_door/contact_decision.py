"""Contacts: a decision within a working day."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Decided the same day",
        as_at="2026-03-31",
        facts=[
            event("contact", "2026-03-09"),
            event("contact_decided", "2026-03-09"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-10", "2026-03-09", "met"),
        ],
    ),
    example(
        "Received on Friday, decided on Monday",
        as_at="2026-03-31",
        facts=[
            event("contact", "2026-03-06"),
            event("contact_decided", "2026-03-09"),
        ],
        turns=[
            turn("2026-03-06", "2026-03-09", "2026-03-09", "met"),
        ],
        note="Received on a Friday, due by the end of Monday.",
    ),
    example(
        "Received before Easter, not decided",
        as_at="2026-04-08",
        facts=[
            event("contact", "2026-04-02"),
        ],
        turns=[
            turn("2026-04-02", "2026-04-07", "", "overdue"),
        ],
        note="Good Friday and Easter Monday do not count.",
    ),
    example(
        "A second contact before the first is decided",
        as_at="2026-03-31",
        facts=[
            event("contact", "2026-03-09"),
            event("contact", "2026-03-10"),
            event("contact_decided", "2026-03-11"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-10", "2026-03-11", "met_late"),
        ],
        note="It does not begin the count again.",
    ),
    example(
        "By 24 hours on the clock",
        as_at="2026-03-31",
        facts=[
            event("contact", "2026-03-06 15:30"),
            event("contact_decided", "2026-03-07 15:00"),
        ],
        turns=[
            turn("2026-03-06", "2026-03-07", "2026-03-07", "met"),
        ],
        choice="twenty_four_hours",
    ),
]
