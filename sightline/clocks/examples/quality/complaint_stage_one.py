"""Complaints at stage 1."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Answered on the tenth working day, over Christmas",
        as_at="2026-01-10",
        facts=[
            event("complaint_received", "2025-12-15", thread="K1"),
            event("complaint_answered", "2025-12-31", thread="K1"),
        ],
        turns=[turn("2025-12-15", "2025-12-31", "2025-12-31", "met")],
        note="Christmas Day and Boxing Day are not counted; the regulations name both.",
    ),
    example(
        "Answered late",
        as_at="2026-01-10",
        facts=[
            event("complaint_received", "2025-12-15", thread="K1"),
            event("complaint_answered", "2026-01-02", thread="K1"),
        ],
        turns=[turn("2025-12-15", "2025-12-31", "2026-01-02", "met_late")],
    ),
    example(
        "A longer time was agreed",
        as_at="2026-01-10",
        facts=[
            event("complaint_received", "2025-12-15", thread="K1"),
            event("complaint_extended", "2025-12-22", thread="K1"),
        ],
        turns=[turn("2025-12-15", "2025-12-31", "", "ended")],
        note="Then twenty working days in all, which is a standard of its own.",
    ),
    example(
        "Taken to stage 2 unanswered",
        as_at="2026-01-10",
        facts=[
            event("complaint_received", "2025-12-15", thread="K1"),
            event("complaint_stage_two", "2026-01-05", thread="K1"),
        ],
        turns=[turn("2025-12-15", "2025-12-31", "", "missed")],
    ),
    example(
        "Two complaints",
        as_at="2026-01-10",
        facts=[
            event("complaint_received", "2025-12-15", thread="K1"),
            event("complaint_received", "2025-12-15", thread="K2"),
            event("complaint_answered", "2025-12-19", thread="K2"),
        ],
        turns=[turn("2025-12-15", "2025-12-31", "2025-12-19", "met"), turn("2025-12-15", "2025-12-31", "", "overdue")],
    ),
]
