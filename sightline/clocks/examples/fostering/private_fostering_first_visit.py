"""First visits to privately fostered children."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Visited in time",
        as_at="2026-06-10",
        facts=[event("private_fostering_notified", "2026-05-20"), event("private_fostering_visit", "2026-06-01")],
        turns=[turn("2026-05-20", "2026-06-01", "2026-06-01", "met")],
        note="25 May 2026 is a bank holiday.",
    ),
    example(
        "A working day late",
        as_at="2026-06-10",
        facts=[event("private_fostering_notified", "2026-05-20"), event("private_fostering_visit", "2026-06-02")],
        turns=[turn("2026-05-20", "2026-06-01", "2026-06-02", "met_late")],
    ),
    example(
        "The child had gone home",
        as_at="2026-06-10",
        facts=[
            event("private_fostering_notified", "2026-05-20"),
            event("private_fostering_not_going_ahead", "2026-05-22"),
        ],
        turns=[turn("2026-05-20", "2026-06-01", "", "ended")],
    ),
    example(
        "Not visited",
        as_at="2026-06-02",
        facts=[event("private_fostering_notified", "2026-05-20")],
        turns=[turn("2026-05-20", "2026-06-01", "", "overdue")],
    ),
]
