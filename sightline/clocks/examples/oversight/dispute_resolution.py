"""Formal disputes."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Resolved on the twentieth working day, over Easter",
        as_at="2026-05-01",
        facts=[
            event("dispute_raised", "2026-03-23", thread="D1"),
            event("dispute_resolved", "2026-04-22", thread="D1"),
        ],
        turns=[turn("2026-03-23", "2026-04-22", "2026-04-22", "met")],
    ),
    example(
        "Taken to the next stage: the time goes on",
        as_at="2026-04-23",
        facts=[
            event("dispute_raised", "2026-03-23", thread="D1"),
            event("dispute_escalated", "2026-03-30", thread="D1"),
        ],
        turns=[turn("2026-03-23", "2026-04-22", "", "overdue")],
        note="Twenty working days in all, whatever the stages.",
    ),
    example(
        "Two disputes",
        as_at="2026-05-01",
        facts=[
            event("dispute_raised", "2026-03-23", thread="D1"),
            event("dispute_raised", "2026-03-23", thread="D2"),
            event("dispute_resolved", "2026-03-27", thread="D1"),
            event("dispute_resolved", "2026-04-23", thread="D2"),
        ],
        turns=[
            turn("2026-03-23", "2026-04-22", "2026-03-27", "met"),
            turn("2026-03-23", "2026-04-22", "2026-04-23", "met_late"),
        ],
    ),
    example(
        "Withdrawn",
        as_at="2026-05-01",
        facts=[
            event("dispute_raised", "2026-03-23", thread="D1"),
            event("dispute_withdrawn", "2026-04-01", thread="D1"),
        ],
        turns=[turn("2026-03-23", "2026-04-22", "", "ended")],
    ),
]
