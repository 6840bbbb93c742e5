"""The outer limit of stage 1."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Extended and answered on the last day",
        as_at="2026-01-20",
        facts=[
            event("complaint_received", "2025-12-15", thread="K1"),
            event("complaint_answered", "2026-01-15", thread="K1"),
        ],
        turns=[turn("2025-12-15", "2026-01-15", "2026-01-15", "met")],
        note="1 January is not counted either.",
    ),
    example(
        "Not answered",
        as_at="2026-01-16",
        facts=[event("complaint_received", "2025-12-15", thread="K1")],
        turns=[turn("2025-12-15", "2026-01-15", "", "overdue")],
    ),
    example(
        "Withdrawn",
        as_at="2026-01-20",
        facts=[
            event("complaint_received", "2025-12-15", thread="K1"),
            event("complaint_withdrawn", "2026-01-05", thread="K1"),
        ],
        turns=[turn("2025-12-15", "2026-01-15", "", "ended")],
    ),
]
