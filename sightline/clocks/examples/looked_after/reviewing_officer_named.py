"""A reviewing officer named for a child who becomes looked after."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "In time, over Christmas",
        as_at="2026-12-31",
        facts=[
            spell("looked_after", "2026-12-21"),
            event("reviewing_officer_named", "2026-12-30"),
        ],
        turns=[
            turn("2026-12-21", "2026-12-30", "2026-12-30", "met"),
        ],
        note="Boxing Day is a Saturday in 2026: the bank holiday is Monday 28 December.",
    ),
    example(
        "Named before, for a child known already",
        as_at="2026-01-31",
        facts=[
            spell("looked_after", "2026-01-05"),
            event("reviewing_officer_named", "2025-12-19"),
        ],
        turns=[
            turn("2026-01-05", "2026-01-12", "2025-12-19", "met"),
        ],
    ),
    example(
        "A day late",
        as_at="2026-01-31",
        facts=[
            spell("looked_after", "2026-01-05"),
            event("reviewing_officer_named", "2026-01-13"),
        ],
        turns=[
            turn("2026-01-05", "2026-01-12", "2026-01-13", "met_late"),
        ],
    ),
    example(
        "Not named",
        as_at="2026-01-13",
        facts=[
            spell("looked_after", "2026-01-05"),
        ],
        turns=[
            turn("2026-01-05", "2026-01-12", "", "overdue"),
        ],
    ),
    example(
        "Home again before it was due",
        as_at="2026-01-31",
        facts=[
            spell("looked_after", "2026-01-05", "2026-01-08"),
        ],
        turns=[
            turn("2026-01-05", "2026-01-12", "", "ended"),
        ],
    ),
]
