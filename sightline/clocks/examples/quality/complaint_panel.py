"""Review panels."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Met on the last day",
        as_at="2026-04-20",
        facts=[
            event("complaint_panel_requested", "2026-03-02", thread="K1"),
            event("complaint_panel", "2026-04-15", thread="K1"),
        ],
        turns=[turn("2026-03-02", "2026-04-15", "2026-04-15", "met")],
    ),
    example(
        "Not met",
        as_at="2026-04-16",
        facts=[event("complaint_panel_requested", "2026-03-02", thread="K1")],
        turns=[turn("2026-03-02", "2026-04-15", "", "overdue")],
    ),
    example(
        "Withdrawn",
        as_at="2026-04-20",
        facts=[
            event("complaint_panel_requested", "2026-03-02", thread="K1"),
            event("complaint_withdrawn", "2026-03-30", thread="K1"),
        ],
        turns=[turn("2026-03-02", "2026-04-15", "", "ended")],
    ),
]
