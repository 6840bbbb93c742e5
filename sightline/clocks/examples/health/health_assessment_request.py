"""The first health assessment asked for."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Over a bank holiday",
        as_at="2026-05-31",
        facts=[
            spell("looked_after", "2026-05-01"),
            event("health_assessment_requested", "2026-05-11"),
        ],
        turns=[
            turn("2026-05-01", "2026-05-11", "2026-05-11", "met"),
        ],
    ),
    example(
        "Asked for late",
        as_at="2026-05-31",
        facts=[
            spell("looked_after", "2026-05-01"),
            event("health_assessment_requested", "2026-05-12"),
        ],
        turns=[
            turn("2026-05-01", "2026-05-11", "2026-05-12", "met_late"),
        ],
    ),
    example(
        "Assessed without a recorded request",
        as_at="2026-05-31",
        facts=[
            spell("looked_after", "2026-05-01"),
            event("health_assessment", "2026-05-07"),
        ],
        turns=[
            turn("2026-05-01", "2026-05-11", "", "ended"),
        ],
    ),
    example(
        "Not asked for",
        as_at="2026-05-12",
        facts=[
            spell("looked_after", "2026-05-01"),
        ],
        turns=[
            turn("2026-05-01", "2026-05-11", "", "overdue"),
        ],
    ),
    example(
        "Missing still, where those days are not counted",
        as_at="2026-01-20",
        facts=[
            spell("looked_after", "2026-01-05"),
            spell("missing", "2026-01-07"),
        ],
        turns=[
            turn("2026-01-05", "2026-01-26", "", "waiting"),
        ],
        note="The clock stands still: ten working days lost so far.",
        choice="not_while_missing",
    ),
]
