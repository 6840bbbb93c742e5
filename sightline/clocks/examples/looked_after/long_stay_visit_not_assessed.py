"""Visits to a child living long in a health or education establishment who was not assessed in the year before."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Seven working days over Easter, then six months",
        as_at="2026-05-31",
        facts=[
            spell("long_stay_not_assessed", "2026-04-02"),
            event("long_stay_visit", "2026-04-15"),
        ],
        turns=[
            turn("2026-04-02", "2026-04-15", "2026-04-15", "met"),
            turn("2026-04-15", "2026-10-15", "", "waiting"),
        ],
    ),
    example(
        "A day late",
        as_at="2026-05-31",
        facts=[
            spell("long_stay_not_assessed", "2026-04-02"),
            event("long_stay_visit", "2026-04-16"),
        ],
        turns=[
            turn("2026-04-02", "2026-04-15", "2026-04-16", "met_late"),
            turn("2026-04-16", "2026-10-16", "", "waiting"),
        ],
    ),
    example(
        "Home before it was due",
        as_at="2026-05-31",
        facts=[
            spell("long_stay_not_assessed", "2026-04-02", "2026-04-10"),
        ],
        turns=[
            turn("2026-04-02", "2026-04-15", "", "ended"),
        ],
    ),
    example(
        "Not visited",
        as_at="2026-04-16",
        facts=[
            spell("long_stay_not_assessed", "2026-04-02"),
        ],
        turns=[
            turn("2026-04-02", "2026-04-15", "", "overdue"),
        ],
    ),
]
