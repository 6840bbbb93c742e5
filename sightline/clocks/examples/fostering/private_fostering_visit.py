"""Visits to privately fostered children."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Six weeks in the first year",
        as_at="2026-03-20",
        facts=[spell("private_fostering", "2026-01-05"), event("private_fostering_visit", "2026-02-16")],
        turns=[turn("2026-01-05", "2026-02-16", "2026-02-16", "met"), turn("2026-02-16", "2026-03-30", "", "waiting")],
        note="Counted from the day the authority became aware, not from the day the child moved in.",
    ),
    example(
        "Twelve weeks after the first year",
        as_at="2026-04-01",
        facts=[
            spell("private_fostering", "2025-01-06"),
            event("private_fostering_visit", "2025-12-29"),
            event("private_fostering_visit", "2026-01-07"),
        ],
        turns=[
            turn("2025-01-06", "2025-02-17", "2025-12-29", "met_late"),
            turn("2025-12-29", "2026-02-09", "2026-01-07", "met"),
            turn("2026-01-07", "2026-04-01", "", "waiting"),
        ],
        note="The visit of 29 December is still in the first year, so that six weeks follow it; that of 7 January is not.",
    ),
    example(
        "Not visited",
        as_at="2026-02-17",
        facts=[spell("private_fostering", "2026-01-05")],
        turns=[turn("2026-01-05", "2026-02-16", "", "overdue")],
    ),
    example(
        "Turned 16: no longer privately fostered",
        as_at="2026-03-20",
        facts=[spell("private_fostering", "2026-01-05", "2026-02-10")],
        turns=[turn("2026-01-05", "2026-02-16", "", "ended")],
    ),
]
