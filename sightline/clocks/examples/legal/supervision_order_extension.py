"""Supervision orders running out."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Decided not to extend",
        as_at="2026-03-10",
        facts=[
            spell("supervision_order", "2025-03-01", "2026-02-28"),
            event("supervision_order_decision", "2026-01-12"),
        ],
        turns=[turn("2025-03-01", "2026-02-28", "2026-01-12", "met")],
        note="The order ends the day before the anniversary of its making.",
    ),
    example(
        "Ran out without a decision",
        as_at="2026-03-10",
        facts=[spell("supervision_order", "2025-03-01", "2026-02-28")],
        turns=[turn("2025-03-01", "2026-02-28", "", "overdue")],
        note="It stays open until somebody records what was decided: an order must not lapse unnoticed.",
    ),
    example(
        "Made on a leap day",
        as_at="2025-02-28",
        facts=[spell("supervision_order", "2024-02-29")],
        turns=[turn("2024-02-29", "2025-02-28", "", "waiting")],
        note="A year beginning with 29 February 2024 ends on 28 February 2025.",
    ),
    example(
        "Discharged",
        as_at="2026-03-10",
        facts=[
            spell("supervision_order", "2025-03-01", "2025-11-03"),
            event("supervision_order_discharged", "2025-11-03"),
        ],
        turns=[turn("2025-03-01", "2026-02-28", "", "ended")],
    ),
    example(
        "Extended in time",
        as_at="2026-03-10",
        facts=[
            spell("supervision_order", "2025-03-01"),
            event("supervision_order_extended", "2026-02-20", towards="2026-08-31"),
        ],
        turns=[turn("2025-03-01", "2026-02-28", "2026-02-20", "met")],
    ),
]
