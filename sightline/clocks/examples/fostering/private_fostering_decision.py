"""Decisions on suitability."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Decided on the 42nd day",
        as_at="2026-07-10",
        facts=[event("private_fostering_notified", "2026-05-20"), event("private_fostering_decision", "2026-07-01")],
        turns=[turn("2026-05-20", "2026-07-01", "2026-07-01", "met")],
    ),
    example(
        "Not decided",
        as_at="2026-07-02",
        facts=[event("private_fostering_notified", "2026-05-20")],
        turns=[turn("2026-05-20", "2026-07-01", "", "overdue")],
    ),
    example(
        "The arrangement ended",
        as_at="2026-07-02",
        facts=[
            event("private_fostering_notified", "2026-05-20"),
            spell("private_fostering", "2026-05-20", "2026-06-15"),
        ],
        turns=[turn("2026-05-20", "2026-07-01", "", "ended")],
    ),
]
