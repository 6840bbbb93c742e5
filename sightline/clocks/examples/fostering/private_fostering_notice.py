"""Notices of planned private fostering."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Told in time",
        as_at="2026-04-01",
        facts=[
            event("private_fostering_planned", "2026-02-02", towards="2026-04-20"),
            event("private_fostering_proposed", "2026-03-09"),
        ],
        turns=[turn("2026-02-02", "2026-03-09", "2026-03-09", "met")],
        note="Six weeks before Monday 20 April is Monday 9 March.",
    ),
    example(
        "Told a week later",
        as_at="2026-04-01",
        facts=[
            event("private_fostering_planned", "2026-02-02", towards="2026-04-20"),
            event("private_fostering_proposed", "2026-03-16"),
        ],
        turns=[turn("2026-02-02", "2026-03-09", "2026-03-16", "met_late")],
    ),
    example(
        "Not told",
        as_at="2026-03-10",
        facts=[event("private_fostering_planned", "2026-02-02", towards="2026-04-20")],
        turns=[turn("2026-02-02", "2026-03-09", "", "overdue")],
    ),
    example(
        "Plan given up",
        as_at="2026-03-10",
        facts=[
            event("private_fostering_planned", "2026-02-02", towards="2026-04-20"),
            event("private_fostering_not_going_ahead", "2026-02-20"),
        ],
        turns=[turn("2026-02-02", "2026-03-09", "", "ended")],
    ),
]
