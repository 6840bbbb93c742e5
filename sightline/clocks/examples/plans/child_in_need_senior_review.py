"""Child in need plans that go on: a senior review at six months, then every three."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "In time, twice",
        as_at="2026-03-31",
        facts=[
            spell("child_in_need_plan", "2025-06-02"),
            event("child_in_need_senior_review", "2025-12-01"),
            event("child_in_need_senior_review", "2026-02-27"),
        ],
        turns=[
            turn("2025-06-02", "2025-12-02", "2025-12-01", "met"),
            turn("2025-12-01", "2026-03-01", "2026-02-27", "met"),
            turn("2026-02-27", "2026-05-27", "", "waiting"),
        ],
    ),
    example(
        "Late",
        as_at="2026-01-31",
        facts=[
            spell("child_in_need_plan", "2025-06-02"),
            event("child_in_need_senior_review", "2025-12-03"),
        ],
        turns=[
            turn("2025-06-02", "2025-12-02", "2025-12-03", "met_late"),
            turn("2025-12-03", "2026-03-03", "", "waiting"),
        ],
    ),
    example(
        "The plan ended before six months",
        as_at="2026-01-31",
        facts=[
            spell("child_in_need_plan", "2025-06-02", "2025-11-03"),
        ],
        turns=[
            turn("2025-06-02", "2025-12-02", "", "ended"),
        ],
    ),
    example(
        "From the last day of August",
        as_at="2026-03-01",
        facts=[
            spell("child_in_need_plan", "2025-08-31"),
        ],
        turns=[
            turn("2025-08-31", "2026-02-28", "", "overdue"),
        ],
    ),
]
