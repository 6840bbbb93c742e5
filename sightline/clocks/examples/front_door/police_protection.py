"""Police protection: 72 hours on the clock."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Released within the hours",
        as_at="2026-03-31",
        facts=[
            spell("police_protection", "2026-03-06 22:10", "2026-03-08"),
            event("released_from_police_protection", "2026-03-08 15:00"),
        ],
        turns=[
            turn("2026-03-06", "2026-03-09", "2026-03-08", "met"),
        ],
    ),
    example(
        "Over the Easter weekend",
        as_at="2026-04-07",
        facts=[
            spell("police_protection", "2026-04-03 16:30"),
        ],
        turns=[
            turn("2026-04-03", "2026-04-06", "", "overdue"),
        ],
        note="Weekends and bank holidays count: the 72 hours end on Easter Monday at half past four.",
    ),
    example(
        "Released on the third day, two hours too late",
        as_at="2026-03-31",
        facts=[
            spell("police_protection", "2026-03-09 14:20", "2026-03-12"),
            event("released_from_police_protection", "2026-03-12 16:20"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-12", "2026-03-12", "met_late"),
        ],
    ),
    example(
        "An emergency protection order made in time",
        as_at="2026-03-31",
        facts=[
            spell("police_protection", "2026-03-09 14:20", "2026-03-11"),
            spell("emergency_protection_order", "2026-03-11 11:00", "2026-03-18"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-12", "2026-03-11", "met"),
        ],
    ),
    example(
        "Only days recorded",
        as_at="2026-03-31",
        facts=[
            spell("police_protection", "2026-03-09", "2026-03-12"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-12", "2026-03-12", "met"),
        ],
        note="Without hours it is in time to the end of the third day.",
    ),
    example(
        "Over the night on which the clocks go forward",
        as_at="2026-03-31",
        facts=[
            spell("police_protection", "2026-03-27 23:30", "2026-03-31"),
            event("released_from_police_protection", "2026-03-31 00:15"),
        ],
        turns=[
            turn("2026-03-27", "2026-03-31", "2026-03-31", "met"),
        ],
        note="On Sunday 29 March there is an hour less: 72 hours end at half past midnight on Tuesday.",
    ),
]
