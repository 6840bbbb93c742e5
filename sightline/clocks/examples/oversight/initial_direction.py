"""First directions at allocation."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Written before allocation",
        as_at="2026-03-10",
        facts=[event("management_direction", "2026-03-05"), event("worker_allocated", "2026-03-06")],
        turns=[turn("2026-03-06", "2026-03-09", "2026-03-05", "met")],
    ),
    example(
        "Written on Monday",
        as_at="2026-03-10",
        facts=[event("worker_allocated", "2026-03-06"), event("management_direction", "2026-03-09")],
        turns=[turn("2026-03-06", "2026-03-09", "2026-03-09", "met")],
        note="Allocated on a Friday.",
    ),
    example(
        "Not written",
        as_at="2026-03-10",
        facts=[event("worker_allocated", "2026-03-06")],
        turns=[turn("2026-03-06", "2026-03-09", "", "overdue")],
    ),
    example(
        "Allocated to somebody else the same day",
        as_at="2026-03-06",
        facts=[event("worker_allocated", "2026-03-06"), event("worker_allocated", "2026-03-06")],
        turns=[turn("2026-03-06", "2026-03-09", "", "waiting")],
    ),
]
