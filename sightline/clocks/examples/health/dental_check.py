"""A looked-after child's dental checks."""

from ...example import blank, event, example, spell, turn

EXAMPLES = [
    example(
        "Checked every year",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2024-01-08"),
            event("dental_check", "2024-12-04"),
            event("dental_check", "2025-12-04"),
        ],
        turns=[
            turn("2024-01-08", "2025-01-08", "2024-12-04", "met"),
            turn("2024-12-04", "2025-12-04", "2025-12-04", "met"),
            turn("2025-12-04", "2026-12-04", "", "waiting"),
        ],
        note="Within a year of becoming looked after, then of the last check.",
    ),
    example(
        "A leap day",
        as_at="2025-03-01",
        facts=[
            spell("looked_after", "2024-01-08"),
            event("dental_check", "2024-02-29"),
        ],
        turns=[
            turn("2024-01-08", "2025-01-08", "2024-02-29", "met"),
            turn("2024-02-29", "2025-02-28", "", "overdue"),
        ],
        note="Twelve months after 29 February 2024 is 28 February 2025.",
    ),
    example(
        "Overdue",
        as_at="2026-01-09",
        facts=[
            spell("looked_after", "2025-01-08"),
        ],
        turns=[
            turn("2025-01-08", "2026-01-08", "", "overdue"),
        ],
    ),
    example(
        "Only the latest check is held",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2021-05-04"),
            event("dental_check", "2025-11-12", latest_only=True),
        ],
        turns=[
            turn("2021-05-04", "2022-05-04", "2025-11-12", "unknown"),
            turn("2025-11-12", "2026-11-12", "", "waiting"),
        ],
    ),
    example(
        "No check recorded",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2025-01-08"),
        ],
        turns=[
            turn("2025-01-08", "2026-01-08", "", "unknown"),
        ],
        unrecorded=[blank("dental_check", "2025-01-08")],
    ),
    example(
        "No longer looked after",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2025-01-08", "2025-11-03"),
        ],
        turns=[
            turn("2025-01-08", "2026-01-08", "", "ended"),
        ],
    ),
]
