"""A child with a plan moves here: a conference within 15 working days."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Held in time",
        as_at="2026-03-31",
        facts=[
            event("transfer_in_notified", "2026-03-02"),
            event("transfer_in_conference", "2026-03-20"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-23", "2026-03-20", "met"),
        ],
    ),
    example(
        "Held the day after it was due, over Easter",
        as_at="2026-04-30",
        facts=[
            event("transfer_in_notified", "2026-03-23"),
            event("transfer_in_conference", "2026-04-16"),
        ],
        turns=[
            turn("2026-03-23", "2026-04-15", "2026-04-16", "met_late"),
        ],
        note="Good Friday and Easter Monday do not count.",
    ),
    example(
        "The family went back before it was due",
        as_at="2026-03-31",
        facts=[
            event("transfer_in_notified", "2026-03-02"),
            event("transfer_in_withdrawn", "2026-03-11"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-23", "", "ended"),
        ],
        note="Only a permanent move asks for a conference here.",
    ),
    example(
        "Told twice",
        as_at="2026-03-24",
        facts=[
            event("transfer_in_notified", "2026-03-02"),
            event("transfer_in_notified", "2026-03-09"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-23", "", "overdue"),
        ],
        note="A second letter does not begin the count again.",
    ),
    example(
        "Counted from the acceptance",
        as_at="2026-03-31",
        facts=[
            event("transfer_in_notified", "2026-03-02"),
            event("transfer_in_accepted", "2026-03-09"),
            event("transfer_in_conference", "2026-03-25"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-30", "2026-03-25", "met"),
        ],
        choice="from_acceptance",
    ),
]
