"""Stages of a dispute."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Two stages, both in time",
        as_at="2026-04-20",
        facts=[
            event("dispute_raised", "2026-03-23", thread="D1"),
            event("dispute_answered", "2026-03-30", thread="D1"),
            event("dispute_escalated", "2026-03-31", thread="D1"),
            event("dispute_resolved", "2026-04-09", thread="D1"),
        ],
        turns=[
            turn("2026-03-23", "2026-03-30", "2026-03-30", "met"),
            turn("2026-03-31", "2026-04-09", "2026-04-09", "met"),
        ],
        note="Easter lies in the second.",
    ),
    example(
        "No answer",
        as_at="2026-03-31",
        facts=[event("dispute_raised", "2026-03-23", thread="D1")],
        turns=[turn("2026-03-23", "2026-03-30", "", "overdue")],
    ),
    example(
        "Taken further without an answer",
        as_at="2026-04-01",
        facts=[
            event("dispute_raised", "2026-03-23", thread="D1"),
            event("dispute_escalated", "2026-03-31", thread="D1"),
        ],
        turns=[turn("2026-03-23", "2026-03-30", "", "missed"), turn("2026-03-31", "2026-04-09", "", "waiting")],
    ),
]
