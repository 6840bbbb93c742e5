"""Pathway plans of relevant children."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Left care with a plan",
        as_at="2026-03-31",
        facts=[event("pathway_plan", "2025-09-01"), spell("relevant_child", "2026-01-31")],
        turns=[turn("2026-01-31", "2026-04-30", "2025-09-01", "met")],
    ),
    example(
        "Left care without one",
        as_at="2026-05-01",
        facts=[spell("relevant_child", "2026-01-31")],
        turns=[turn("2026-01-31", "2026-04-30", "", "overdue")],
    ),
    example(
        "Made in time",
        as_at="2026-05-10",
        facts=[spell("relevant_child", "2026-01-31"), event("pathway_plan", "2026-04-29")],
        turns=[turn("2026-01-31", "2026-04-30", "2026-04-29", "met")],
    ),
    example(
        "Turned 18 first",
        as_at="2026-05-10",
        facts=[spell("relevant_child", "2026-01-31", "2026-04-01")],
        turns=[turn("2026-01-31", "2026-04-30", "", "ended")],
    ),
    example(
        "Since when is not recorded, and no plan",
        as_at="2026-05-10",
        facts=[spell("relevant_child")],
        turns=[turn("", "", "", "unknown")],
    ),
]
