"""Detention placement plans of children remanded to youth detention accommodation."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "In time",
        as_at="2026-02-28",
        facts=[
            spell("looked_after", "2026-02-02"),
            spell("remanded", "2026-02-02"),
            spell("custody_placement", "2026-02-02"),
            event("detention_placement_plan", "2026-02-13"),
        ],
        turns=[
            turn("2026-02-02", "2026-02-16", "2026-02-13", "met"),
        ],
    ),
    example(
        "A day late",
        as_at="2026-02-28",
        facts=[
            spell("looked_after", "2026-02-02"),
            spell("remanded", "2026-02-02"),
            spell("custody_placement", "2026-02-02"),
            event("detention_placement_plan", "2026-02-17"),
        ],
        turns=[
            turn("2026-02-02", "2026-02-16", "2026-02-17", "met_late"),
        ],
    ),
    example(
        "Over Christmas",
        as_at="2027-01-09",
        facts=[
            spell("looked_after", "2026-12-21"),
            spell("remanded", "2026-12-21"),
            spell("custody_placement", "2026-12-21"),
        ],
        turns=[
            turn("2026-12-21", "2027-01-07", "", "overdue"),
        ],
        note="Christmas Day, the bank holiday of Monday 28 December and New Year's Day do not count.",
    ),
    example(
        "Bail before it was due",
        as_at="2026-02-28",
        facts=[
            spell("looked_after", "2026-02-02", "2026-02-10"),
            spell("remanded", "2026-02-02", "2026-02-10"),
            spell("custody_placement", "2026-02-02", "2026-02-10"),
        ],
        turns=[
            turn("2026-02-02", "2026-02-16", "", "ended"),
        ],
    ),
    example(
        "Remanded to local authority accommodation",
        as_at="2026-02-28",
        facts=[
            spell("looked_after", "2026-02-02"),
            spell("remanded", "2026-02-02"),
        ],
        turns=[],
        note="No detention, so no such plan.",
    ),
]
