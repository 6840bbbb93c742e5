"""Visits on a proposal."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Visited on the seventh working day, over Easter",
        as_at="2026-04-20",
        facts=[event("private_fostering_proposed", "2026-03-25"), event("private_fostering_visit", "2026-04-07")],
        turns=[turn("2026-03-25", "2026-04-07", "2026-04-07", "met")],
    ),
    example(
        "Not visited",
        as_at="2026-04-08",
        facts=[event("private_fostering_proposed", "2026-03-25")],
        turns=[turn("2026-03-25", "2026-04-07", "", "overdue")],
    ),
    example(
        "Not going ahead",
        as_at="2026-04-08",
        facts=[
            event("private_fostering_proposed", "2026-03-25"),
            event("private_fostering_not_going_ahead", "2026-03-31"),
        ],
        turns=[turn("2026-03-25", "2026-04-07", "", "ended")],
    ),
    example(
        "A second notice from the parent",
        as_at="2026-04-06",
        facts=[event("private_fostering_proposed", "2026-03-25"), event("private_fostering_proposed", "2026-03-30")],
        turns=[turn("2026-03-25", "2026-04-07", "", "waiting")],
        note="Parent and carer both tell the authority: the first notice counts.",
    ),
]
