"""Yearly reviews of private fostering."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Reviewed in time",
        as_at="2026-03-10",
        facts=[
            spell("private_fostering", "2024-02-29"),
            event("private_fostering_review", "2025-02-28"),
            event("private_fostering_review", "2026-02-20"),
        ],
        turns=[
            turn("2024-02-29", "2025-02-28", "2025-02-28", "met"),
            turn("2025-02-28", "2026-02-28", "2026-02-20", "met"),
            turn("2026-02-20", "2027-02-20", "", "waiting"),
        ],
        note="A year after 29 February is 28 February.",
    ),
    example(
        "Not reviewed",
        as_at="2026-03-10",
        facts=[spell("private_fostering", "2025-03-03")],
        turns=[turn("2025-03-03", "2026-03-03", "", "overdue")],
    ),
    example(
        "Ended within the year",
        as_at="2026-03-10",
        facts=[spell("private_fostering", "2025-03-03", "2025-12-19")],
        turns=[turn("2025-03-03", "2026-03-03", "", "ended")],
    ),
]
