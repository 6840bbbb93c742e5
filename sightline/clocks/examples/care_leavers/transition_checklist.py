"""The checklist for adult life."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Complete in time",
        as_at="2026-08-10",
        facts=[spell("looked_after", "2023-09-04"), event("transition_checklist", "2026-07-30")],
        turns=[turn("2026-01-31", "2026-07-31", "2026-07-30", "met")],
        born_on="2009-01-31",
        note="Seventeen and a half: six months after the 17th birthday.",
    ),
    example(
        "Complete at 16",
        as_at="2026-02-10",
        facts=[spell("looked_after", "2023-09-04"), event("transition_checklist", "2025-10-06")],
        turns=[turn("2026-01-31", "2026-07-31", "2025-10-06", "met")],
        born_on="2009-01-31",
    ),
    example(
        "Not complete",
        as_at="2026-08-01",
        facts=[spell("looked_after", "2023-09-04")],
        turns=[turn("2026-01-31", "2026-07-31", "", "overdue")],
        born_on="2009-01-31",
    ),
    example(
        "Left care before",
        as_at="2026-08-01",
        facts=[spell("looked_after", "2023-09-04", "2026-05-05")],
        turns=[turn("2026-01-31", "2026-07-31", "", "ended")],
        born_on="2009-01-31",
    ),
]
