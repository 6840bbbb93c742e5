"""Complaints at stage 2."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Adjudicated in time",
        as_at="2026-03-20",
        facts=[
            event("complaint_stage_two", "2026-02-02", thread="K1"),
            event("complaint_adjudicated", "2026-03-09", thread="K1"),
        ],
        turns=[turn("2026-02-02", "2026-03-09", "2026-03-09", "met")],
    ),
    example(
        "Not adjudicated",
        as_at="2026-03-10",
        facts=[event("complaint_stage_two", "2026-02-02", thread="K1")],
        turns=[turn("2026-02-02", "2026-03-09", "", "overdue")],
    ),
    example(
        "A longer time was needed",
        as_at="2026-03-20",
        facts=[
            event("complaint_stage_two", "2026-02-02", thread="K1"),
            event("complaint_stage_two_extended", "2026-03-06", thread="K1"),
        ],
        turns=[turn("2026-02-02", "2026-03-09", "", "ended")],
    ),
]
