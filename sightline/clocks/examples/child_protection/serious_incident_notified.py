"""Serious incidents: the Panel is told within five working days."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Told in time",
        as_at="2026-03-31",
        facts=[
            event("serious_incident", "2026-03-06", thread="i"),
            event("serious_incident_known", "2026-03-09", thread="i"),
            event("serious_incident_notified", "2026-03-16", thread="i"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-16", "2026-03-16", "met"),
        ],
    ),
    example(
        "The same, counted from the incident",
        as_at="2026-03-31",
        facts=[
            event("serious_incident", "2026-03-06", thread="i"),
            event("serious_incident_known", "2026-03-09", thread="i"),
            event("serious_incident_notified", "2026-03-16", thread="i"),
        ],
        turns=[
            turn("2026-03-06", "2026-03-13", "2026-03-16", "met_late"),
        ],
        choice="from_the_incident",
    ),
    example(
        "Told late, over the May bank holiday",
        as_at="2026-05-31",
        facts=[
            event("serious_incident_known", "2026-04-30", thread="i"),
            event("serious_incident_notified", "2026-05-11", thread="i"),
        ],
        turns=[
            turn("2026-04-30", "2026-05-08", "2026-05-11", "met_late"),
        ],
    ),
    example(
        "Not told",
        as_at="2026-03-17",
        facts=[
            event("serious_incident_known", "2026-03-09", thread="i"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-16", "", "overdue"),
        ],
    ),
]
