"""Answers to a panel."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Answered in time",
        as_at="2026-05-01",
        facts=[
            event("complaint_panel_report", "2026-04-08", thread="K1"),
            event("complaint_panel_answered", "2026-04-23", thread="K1"),
        ],
        turns=[turn("2026-04-08", "2026-04-23", "2026-04-23", "met")],
    ),
    example(
        "Answered a day late",
        as_at="2026-05-01",
        facts=[
            event("complaint_panel_report", "2026-04-08", thread="K1"),
            event("complaint_panel_answered", "2026-04-24", thread="K1"),
        ],
        turns=[turn("2026-04-08", "2026-04-23", "2026-04-24", "met_late")],
    ),
    example(
        "In time where working days are read",
        as_at="2026-05-01",
        facts=[
            event("complaint_panel_report", "2026-04-08", thread="K1"),
            event("complaint_panel_answered", "2026-04-24", thread="K1"),
        ],
        turns=[turn("2026-04-08", "2026-04-29", "2026-04-24", "met")],
        choice="working_days",
    ),
    example(
        "Not answered",
        as_at="2026-04-24",
        facts=[event("complaint_panel_report", "2026-04-08", thread="K1")],
        turns=[turn("2026-04-08", "2026-04-23", "", "overdue")],
    ),
]
