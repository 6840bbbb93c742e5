"""Out-of-hours work: handed over in the first hour of the next working day."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Handed over in the morning",
        as_at="2026-03-31",
        facts=[
            event("out_of_hours_contact", "2026-03-09 23:15", thread="e"),
            event("out_of_hours_handover", "2026-03-10 09:20", thread="e"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-10", "2026-03-10", "met"),
        ],
    ),
    example(
        "Handed over at eleven",
        as_at="2026-03-31",
        facts=[
            event("out_of_hours_contact", "2026-03-09 23:15", thread="e"),
            event("out_of_hours_handover", "2026-03-10 11:00", thread="e"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-10", "2026-03-10", "met_late"),
        ],
        note="Due at ten.",
    ),
    example(
        "From a bank holiday weekend",
        as_at="2026-05-05",
        facts=[
            event("out_of_hours_contact", "2026-05-02 14:00", thread="e"),
        ],
        turns=[
            turn("2026-05-02", "2026-05-05", "", "waiting"),
        ],
        note="Monday 4 May 2026 is a bank holiday, so it is due on Tuesday at ten.",
    ),
    example(
        "Closed in the small hours of a working day",
        as_at="2026-03-31",
        facts=[
            event("out_of_hours_contact", "2026-03-10 02:30", thread="e"),
            event("out_of_hours_handover", "2026-03-10 09:45", thread="e"),
        ],
        turns=[
            turn("2026-03-10", "2026-03-10", "2026-03-10", "met"),
        ],
    ),
]
