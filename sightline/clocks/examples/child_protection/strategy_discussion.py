"""Significant harm suspected: a strategy discussion within three working days."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Held the same day",
        as_at="2026-03-31",
        facts=[
            event("significant_harm_suspected", "2026-03-09"),
            event("strategy_discussion", "2026-03-09", thread="a"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-12", "2026-03-09", "met"),
        ],
    ),
    example(
        "Suspected on Thursday, held on Wednesday",
        as_at="2026-03-31",
        facts=[
            event("significant_harm_suspected", "2026-03-05"),
            event("strategy_discussion", "2026-03-11", thread="a"),
        ],
        turns=[
            turn("2026-03-05", "2026-03-10", "2026-03-11", "met_late"),
        ],
    ),
    example(
        "Held, and no enquiries begun",
        as_at="2026-03-31",
        facts=[
            event("significant_harm_suspected", "2026-03-09"),
            event("strategy_discussion_without_enquiries", "2026-03-11"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-12", "2026-03-11", "met"),
        ],
        note="It has been discussed. No enquiry and no conference follow.",
    ),
    example(
        "Three days of the calendar",
        as_at="2026-03-31",
        facts=[
            event("significant_harm_suspected", "2026-03-05"),
            event("strategy_discussion", "2026-03-09", thread="a"),
        ],
        turns=[
            turn("2026-03-05", "2026-03-08", "2026-03-09", "met_late"),
        ],
        choice="three_days",
    ),
    example(
        "Not held",
        as_at="2026-03-13",
        facts=[
            event("significant_harm_suspected", "2026-03-09"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-12", "", "overdue"),
        ],
    ),
]
