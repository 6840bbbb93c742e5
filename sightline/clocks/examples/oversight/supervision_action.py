"""Actions from supervision."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Done on the day",
        as_at="2026-03-31",
        facts=[
            event("oversight_action", "2026-03-02", thread="A1", towards="2026-03-16"),
            event("oversight_action_done", "2026-03-16", thread="A1"),
        ],
        turns=[turn("2026-03-02", "2026-03-16", "2026-03-16", "met")],
    ),
    example(
        "Two actions, one left",
        as_at="2026-03-17",
        facts=[
            event("oversight_action", "2026-03-02", thread="A1", towards="2026-03-16"),
            event("oversight_action", "2026-03-02", thread="A2", towards="2026-03-16"),
            event("oversight_action_done", "2026-03-10", thread="A2"),
        ],
        turns=[turn("2026-03-02", "2026-03-16", "2026-03-10", "met"), turn("2026-03-02", "2026-03-16", "", "overdue")],
    ),
    example(
        "Cancelled",
        as_at="2026-03-31",
        facts=[
            event("oversight_action", "2026-03-02", thread="A1", towards="2026-03-16"),
            event("oversight_action_cancelled", "2026-03-09", thread="A1"),
        ],
        turns=[turn("2026-03-02", "2026-03-16", "", "ended")],
    ),
    example(
        "Set without a day",
        as_at="2026-03-31",
        facts=[event("oversight_action", "2026-03-02", thread="A1")],
        turns=[turn("2026-03-02", "", "", "unknown")],
        note="An action without a day cannot be late: inspectors say so of many.",
    ),
]
