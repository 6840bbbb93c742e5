"""The record of a conference: sent within 15 working days."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Sent on the due day",
        as_at="2026-03-31",
        facts=[
            event("initial_conference", "2026-03-02", thread="a"),
            event("conference_record_sent", "2026-03-23"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-23", "2026-03-23", "met"),
        ],
    ),
    example(
        "Sent late, over Christmas",
        as_at="2026-01-31",
        facts=[
            event("review_conference", "2025-12-15"),
            event("conference_record_sent", "2026-01-09"),
        ],
        turns=[
            turn("2025-12-15", "2026-01-08", "2026-01-09", "met_late"),
        ],
    ),
    example(
        "Not sent before the next conference",
        as_at="2026-06-30",
        facts=[
            event("initial_conference", "2026-03-02", thread="a"),
            event("review_conference", "2026-06-01"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-23", "", "missed"),
            turn("2026-06-01", "2026-06-22", "", "overdue"),
        ],
    ),
    example(
        "Twenty working days by choice",
        as_at="2026-03-30",
        facts=[
            event("initial_conference", "2026-03-02", thread="a"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-30", "", "waiting"),
        ],
        choice="twenty_working_days",
    ),
]
