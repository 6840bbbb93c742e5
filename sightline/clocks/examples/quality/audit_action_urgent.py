"""Urgent actions after an audit."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Closed in time",
        as_at="2026-02-20",
        facts=[
            event("audit_action_urgent", "2026-02-02", thread="U1"),
            event("audit_action_done", "2026-02-06", thread="U1"),
        ],
        turns=[turn("2026-02-02", "2026-02-09", "2026-02-06", "met")],
    ),
    example(
        "Closed a day late",
        as_at="2026-02-20",
        facts=[
            event("audit_action_urgent", "2026-02-02", thread="U1"),
            event("audit_action_done", "2026-02-10", thread="U1"),
        ],
        turns=[turn("2026-02-02", "2026-02-09", "2026-02-10", "met_late")],
    ),
    example(
        "Still open",
        as_at="2026-02-10",
        facts=[event("audit_action_urgent", "2026-02-02", thread="U1")],
        turns=[turn("2026-02-02", "2026-02-09", "", "overdue")],
    ),
]
