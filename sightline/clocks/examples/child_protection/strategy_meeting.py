"""An urgent discussion by telephone: all agencies meet within five working days."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Met in time",
        as_at="2026-03-31",
        facts=[
            event("urgent_strategy_discussion", "2026-03-09"),
            event("strategy_meeting", "2026-03-13"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-16", "2026-03-13", "met"),
        ],
    ),
    example(
        "Met late",
        as_at="2026-03-31",
        facts=[
            event("urgent_strategy_discussion", "2026-03-09"),
            event("strategy_meeting", "2026-03-17"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-16", "2026-03-17", "met_late"),
        ],
    ),
    example(
        "A second call before the meeting",
        as_at="2026-03-17",
        facts=[
            event("urgent_strategy_discussion", "2026-03-09"),
            event("urgent_strategy_discussion", "2026-03-12"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-16", "", "overdue"),
        ],
        note="The first call counts.",
    ),
    example(
        "Over a bank holiday",
        as_at="2026-05-06",
        facts=[
            event("urgent_strategy_discussion", "2026-04-29"),
        ],
        turns=[
            turn("2026-04-29", "2026-05-07", "", "waiting"),
        ],
    ),
]
