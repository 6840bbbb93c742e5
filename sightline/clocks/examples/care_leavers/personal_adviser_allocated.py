"""Personal advisers for eligible children."""

from ...example import example, spell, turn

EXAMPLES = [
    example(
        "Allocated within ten working days of 16",
        as_at="2026-02-20",
        facts=[spell("looked_after", "2023-09-04"), spell("personal_adviser", "2026-02-13")],
        turns=[turn("2026-01-31", "2026-02-13", "2026-02-13", "met")],
        born_on="2010-01-31",
        note="The 16th birthday is a Saturday.",
    ),
    example(
        "Nobody allocated",
        as_at="2026-02-14",
        facts=[spell("looked_after", "2023-09-04")],
        turns=[turn("2026-01-31", "2026-02-13", "", "overdue")],
        born_on="2010-01-31",
    ),
    example(
        "Allocated at fifteen and a half",
        as_at="2026-02-20",
        facts=[spell("looked_after", "2023-09-04"), spell("personal_adviser", "2025-08-04")],
        turns=[],
        born_on="2010-01-31",
        note="Never without one: nothing is owed.",
    ),
    example(
        "Adviser known, but not since when",
        as_at="2026-02-20",
        facts=[spell("looked_after", "2023-09-04"), spell("personal_adviser")],
        turns=[],
        born_on="2010-01-31",
    ),
    example(
        "The adviser left",
        as_at="2026-06-20",
        facts=[spell("looked_after", "2023-09-04"), spell("personal_adviser", "2025-08-04", "2026-06-01")],
        turns=[turn("2026-06-01", "2026-06-15", "", "overdue")],
        born_on="2010-01-31",
    ),
]
