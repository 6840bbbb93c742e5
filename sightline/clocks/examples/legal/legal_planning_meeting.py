"""Legal planning meetings."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Held on the last day, over Easter",
        as_at="2026-04-20",
        facts=[event("legal_planning_requested", "2026-03-23"), event("legal_planning_meeting", "2026-04-08")],
        turns=[turn("2026-03-23", "2026-04-08", "2026-04-08", "met")],
        note="Good Friday and Easter Monday are not counted.",
    ),
    example(
        "Not held",
        as_at="2026-04-09",
        facts=[event("legal_planning_requested", "2026-03-23")],
        turns=[turn("2026-03-23", "2026-04-08", "", "overdue")],
    ),
    example(
        "Held a day late",
        as_at="2026-04-20",
        facts=[event("legal_planning_requested", "2026-03-23"), event("legal_planning_meeting", "2026-04-09")],
        turns=[turn("2026-03-23", "2026-04-08", "2026-04-09", "met_late")],
    ),
    example(
        "Request withdrawn",
        as_at="2026-04-20",
        facts=[event("legal_planning_requested", "2026-03-23"), event("legal_planning_not_needed", "2026-03-30")],
        turns=[turn("2026-03-23", "2026-04-08", "", "ended")],
    ),
    example(
        "Asked for again while the first request stands",
        as_at="2026-03-31",
        facts=[event("legal_planning_requested", "2026-03-23"), event("legal_planning_requested", "2026-03-30")],
        turns=[turn("2026-03-23", "2026-04-08", "", "waiting")],
        note="A second request does not give more time.",
    ),
]
