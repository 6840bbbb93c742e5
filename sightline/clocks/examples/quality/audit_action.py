"""Actions after an audit."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Closed in time",
        as_at="2026-03-10",
        facts=[event("audit_action", "2026-02-02", thread="U1"), event("audit_action_done", "2026-03-02", thread="U1")],
        turns=[turn("2026-02-02", "2026-03-02", "2026-03-02", "met")],
    ),
    example(
        "Still open",
        as_at="2026-03-03",
        facts=[event("audit_action", "2026-02-02", thread="U1")],
        turns=[turn("2026-02-02", "2026-03-02", "", "overdue")],
    ),
    example(
        "Cancelled",
        as_at="2026-03-10",
        facts=[
            event("audit_action", "2026-02-02", thread="U1"),
            event("audit_action_cancelled", "2026-02-09", thread="U1"),
        ],
        turns=[turn("2026-02-02", "2026-03-02", "", "ended")],
    ),
]
