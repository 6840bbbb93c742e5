"""Changes of social worker."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Introduced on a joint visit",
        as_at="2026-04-20",
        facts=[event("worker_changed", "2026-03-23"), event("worker_introduced", "2026-04-08")],
        turns=[turn("2026-03-23", "2026-04-08", "2026-04-08", "met")],
        note="The tenth working day, over Easter.",
    ),
    example(
        "Met the family with the worker who left, before the change",
        as_at="2026-04-20",
        facts=[event("worker_introduced", "2026-03-18"), event("worker_changed", "2026-03-23")],
        turns=[turn("2026-03-23", "2026-04-08", "2026-03-18", "met")],
    ),
    example(
        "Not introduced",
        as_at="2026-04-09",
        facts=[event("worker_changed", "2026-03-23")],
        turns=[turn("2026-03-23", "2026-04-08", "", "overdue")],
    ),
    example(
        "Another change before anybody came",
        as_at="2026-04-09",
        facts=[event("worker_changed", "2026-03-23"), event("worker_changed", "2026-04-02")],
        turns=[turn("2026-03-23", "2026-04-08", "", "ended"), turn("2026-04-02", "2026-04-20", "", "waiting")],
    ),
]
