"""Extended supervision orders running out."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Decided in time",
        as_at="2026-09-10",
        facts=[
            event("supervision_order_extended", "2026-02-20", towards="2026-08-31"),
            event("supervision_order_decision", "2026-07-06"),
        ],
        turns=[turn("2026-02-20", "2026-08-31", "2026-07-06", "met")],
    ),
    example(
        "Ran out without a decision",
        as_at="2026-09-10",
        facts=[event("supervision_order_extended", "2026-02-20", towards="2026-08-31")],
        turns=[turn("2026-02-20", "2026-08-31", "", "overdue")],
    ),
    example(
        "Extended again",
        as_at="2026-09-10",
        facts=[
            event("supervision_order_extended", "2026-02-20", towards="2026-08-31"),
            event("supervision_order_extended", "2026-08-24", towards="2027-02-28"),
        ],
        turns=[turn("2026-02-20", "2026-08-31", "", "ended"), turn("2026-08-24", "2027-02-28", "", "waiting")],
    ),
]
