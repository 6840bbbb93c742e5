"""Care plans of children who become looked after: before the first placement, or within 10 working days."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Made in time",
        as_at="2026-01-31",
        facts=[
            spell("looked_after", "2026-01-05"),
            event("care_plan", "2026-01-15"),
        ],
        turns=[
            turn("2026-01-05", "2026-01-19", "2026-01-15", "met"),
        ],
        note="Ten working days from Monday 5 January are up on Monday 19 January.",
    ),
    example(
        "Made before the placement, as the regulation asks",
        as_at="2026-01-31",
        facts=[
            spell("looked_after", "2026-01-05"),
            event("care_plan", "2025-12-30"),
        ],
        turns=[
            turn("2026-01-05", "2026-01-19", "2025-12-30", "met"),
        ],
    ),
    example(
        "Over Easter, a day late",
        as_at="2026-04-30",
        facts=[
            spell("looked_after", "2026-03-30"),
            event("care_plan", "2026-04-16"),
        ],
        turns=[
            turn("2026-03-30", "2026-04-15", "2026-04-16", "met_late"),
        ],
        note="Good Friday and Easter Monday are no working days.",
    ),
    example(
        "The court takes the care plan over",
        as_at="2026-01-31",
        facts=[
            spell("looked_after", "2026-01-05"),
            spell("section_20", "2026-01-05", "2026-01-12"),
            spell("interim_care_order", "2026-01-12"),
        ],
        turns=[
            turn("2026-01-05", "2026-01-19", "", "ended"),
        ],
        note="With an interim care order the plan is the court's (section 31A).",
    ),
    example(
        "Not made",
        as_at="2026-01-20",
        facts=[
            spell("looked_after", "2026-01-05"),
        ],
        turns=[
            turn("2026-01-05", "2026-01-19", "", "overdue"),
        ],
    ),
    example(
        "Under an interim care order from the first day",
        as_at="2026-01-31",
        facts=[
            spell("looked_after", "2026-01-05"),
            spell("interim_care_order", "2026-01-05"),
        ],
        turns=[],
        note="Nothing is owed under this rule.",
    ),
]
