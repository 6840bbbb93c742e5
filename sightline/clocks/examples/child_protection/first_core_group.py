"""The first core group: within ten working days of the conference."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Met in time",
        as_at="2026-03-31",
        facts=[
            spell("child_protection_plan", "2026-03-02"),
            event("core_group", "2026-03-12"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-16", "2026-03-12", "met"),
        ],
    ),
    example(
        "Met straight after the conference",
        as_at="2026-03-31",
        facts=[
            spell("child_protection_plan", "2026-03-02"),
            event("core_group", "2026-03-02"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-16", "2026-03-02", "met"),
        ],
    ),
    example(
        "Met late, after Easter",
        as_at="2026-04-30",
        facts=[
            spell("child_protection_plan", "2026-03-26"),
            event("core_group", "2026-04-14"),
        ],
        turns=[
            turn("2026-03-26", "2026-04-13", "2026-04-14", "met_late"),
        ],
        note="Good Friday and Easter Monday do not count.",
    ),
    example(
        "The plan ended first",
        as_at="2026-03-31",
        facts=[
            spell("child_protection_plan", "2026-03-02", "2026-03-11"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-16", "", "ended"),
        ],
    ),
    example(
        "A second plan, a year later",
        as_at="2026-03-17",
        facts=[
            spell("child_protection_plan", "2025-01-06", "2025-06-30"),
            event("core_group", "2025-01-15"),
            spell("child_protection_plan", "2026-03-02"),
        ],
        turns=[
            turn("2025-01-06", "2025-01-20", "2025-01-15", "met"),
            turn("2026-03-02", "2026-03-16", "", "overdue"),
        ],
    ),
]
