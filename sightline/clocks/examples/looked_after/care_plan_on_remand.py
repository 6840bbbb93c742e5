"""Care plans of children looked after because of a remand to local authority accommodation."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Five working days over a bank holiday",
        as_at="2026-05-31",
        facts=[
            spell("looked_after", "2026-05-01"),
            spell("remanded", "2026-05-01"),
            event("care_plan", "2026-05-11"),
        ],
        turns=[
            turn("2026-05-01", "2026-05-11", "2026-05-11", "met"),
        ],
        note="Monday 4 May is a bank holiday.",
    ),
    example(
        "Looked after before the remand",
        as_at="2026-05-31",
        facts=[
            spell("looked_after", "2025-06-02"),
            event("care_plan", "2025-11-03"),
            spell("remanded", "2026-05-01"),
        ],
        turns=[
            turn("2026-05-01", "2026-05-11", "2025-11-03", "met"),
        ],
        note="The care plan that the child has already serves.",
    ),
    example(
        "Not made",
        as_at="2026-05-12",
        facts=[
            spell("looked_after", "2026-05-01"),
            spell("remanded", "2026-05-01"),
        ],
        turns=[
            turn("2026-05-01", "2026-05-11", "", "overdue"),
        ],
    ),
    example(
        "Bail before it was due",
        as_at="2026-05-31",
        facts=[
            spell("looked_after", "2026-05-01", "2026-05-06"),
            spell("remanded", "2026-05-01", "2026-05-06"),
        ],
        turns=[
            turn("2026-05-01", "2026-05-11", "", "ended"),
        ],
    ),
    example(
        "Remanded to youth detention",
        as_at="2026-05-31",
        facts=[
            spell("looked_after", "2026-05-01"),
            spell("remanded", "2026-05-01"),
            spell("custody_placement", "2026-05-01"),
        ],
        turns=[],
        note="That needs a detention placement plan instead.",
    ),
]
