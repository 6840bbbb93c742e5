"""Reports of review panels."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Reported in time, over Easter",
        as_at="2026-04-20",
        facts=[
            event("complaint_panel", "2026-03-30", thread="K1"),
            event("complaint_panel_report", "2026-04-08", thread="K1"),
        ],
        turns=[turn("2026-03-30", "2026-04-08", "2026-04-08", "met")],
    ),
    example(
        "Reported late",
        as_at="2026-04-20",
        facts=[
            event("complaint_panel", "2026-03-30", thread="K1"),
            event("complaint_panel_report", "2026-04-09", thread="K1"),
        ],
        turns=[turn("2026-03-30", "2026-04-08", "2026-04-09", "met_late")],
    ),
    example(
        "Not reported",
        as_at="2026-04-09",
        facts=[event("complaint_panel", "2026-03-30", thread="K1")],
        turns=[turn("2026-03-30", "2026-04-08", "", "overdue")],
    ),
]
