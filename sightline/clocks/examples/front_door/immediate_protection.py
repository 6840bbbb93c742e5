"""A child at immediate risk: action the same day."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Strategy discussion within hours",
        as_at="2026-03-31",
        facts=[
            event("immediate_risk", "2026-03-09"),
            event("strategy_discussion", "2026-03-09"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-09", "2026-03-09", "met"),
        ],
    ),
    example(
        "Taken into police protection in the night",
        as_at="2026-03-31",
        facts=[
            event("immediate_risk", "2026-03-07"),
            spell("police_protection", "2026-03-07 23:40", "2026-03-09"),
        ],
        turns=[
            turn("2026-03-07", "2026-03-07", "2026-03-07", "met"),
        ],
        note="A Saturday is no reason to wait.",
    ),
    example(
        "Discussed the next morning",
        as_at="2026-03-31",
        facts=[
            event("immediate_risk", "2026-03-09"),
            event("urgent_strategy_discussion", "2026-03-10"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-09", "2026-03-10", "met_late"),
        ],
    ),
    example(
        "Nothing recorded",
        as_at="2026-03-10",
        facts=[
            event("immediate_risk", "2026-03-09"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-09", "", "overdue"),
        ],
    ),
]
