"""Telling Ofsted."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Told on Monday",
        as_at="2026-03-10",
        facts=[spell("unregistered_placement", "2026-03-06"), event("regulator_told", "2026-03-09")],
        turns=[turn("2026-03-06", "2026-03-09", "2026-03-09", "met")],
        note="Placed on a Friday.",
    ),
    example(
        "Not told",
        as_at="2026-03-10",
        facts=[spell("unregistered_placement", "2026-03-06")],
        turns=[turn("2026-03-06", "2026-03-09", "", "overdue")],
    ),
    example(
        "Told the day before, in advance",
        as_at="2026-03-10",
        facts=[event("regulator_told", "2026-03-05"), spell("unregistered_placement", "2026-03-06")],
        turns=[turn("2026-03-06", "2026-03-09", "2026-03-05", "met")],
    ),
]
