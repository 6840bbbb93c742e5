"""Rapid reviews: within 15 working days of the notification."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Sent in time",
        as_at="2026-04-30",
        facts=[
            event("serious_incident_notified", "2026-03-16", thread="i"),
            event("rapid_review_sent", "2026-04-08", thread="i"),
        ],
        turns=[
            turn("2026-03-16", "2026-04-08", "2026-04-08", "met"),
        ],
        note="Good Friday and Easter Monday do not count.",
    ),
    example(
        "Sent the day after",
        as_at="2026-04-30",
        facts=[
            event("serious_incident_notified", "2026-03-16", thread="i"),
            event("rapid_review_sent", "2026-04-09", thread="i"),
        ],
        turns=[
            turn("2026-03-16", "2026-04-08", "2026-04-09", "met_late"),
        ],
    ),
    example(
        "Waiting",
        as_at="2026-04-01",
        facts=[
            event("serious_incident_notified", "2026-03-16", thread="i"),
        ],
        turns=[
            turn("2026-03-16", "2026-04-08", "", "waiting"),
        ],
    ),
]
