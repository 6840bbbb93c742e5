"""Section 47 enquiries: their outcome, in time for a conference."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Concluded in time",
        as_at="2026-03-31",
        facts=[
            event("strategy_discussion", "2026-02-02", thread="a"),
            event("section_47_concluded", "2026-02-16"),
        ],
        turns=[
            turn("2026-02-02", "2026-02-23", "2026-02-16", "met"),
        ],
    ),
    example(
        "Concluded late",
        as_at="2026-03-31",
        facts=[
            event("strategy_discussion", "2026-02-02", thread="a"),
            event("section_47_concluded", "2026-02-24"),
        ],
        turns=[
            turn("2026-02-02", "2026-02-23", "2026-02-24", "met_late"),
        ],
    ),
    example(
        "A further discussion in the same enquiry",
        as_at="2026-02-24",
        facts=[
            event("strategy_discussion", "2026-02-02", thread="a"),
            event("strategy_discussion", "2026-02-16", thread="a"),
        ],
        turns=[
            turn("2026-02-02", "2026-02-23", "", "overdue"),
        ],
        note="The discussion that began the enquiry counts.",
    ),
    example(
        "A conference was held, and no outcome recorded",
        as_at="2026-03-31",
        facts=[
            event("strategy_discussion", "2026-02-02", thread="a"),
            event("initial_conference", "2026-02-20", thread="a"),
        ],
        turns=[
            turn("2026-02-02", "2026-02-23", "", "ended"),
        ],
        note="The conference shows that there was one.",
    ),
    example(
        "Ten working days by choice",
        as_at="2026-02-17",
        facts=[
            event("strategy_discussion", "2026-02-02", thread="a"),
        ],
        turns=[
            turn("2026-02-02", "2026-02-16", "", "overdue"),
        ],
        choice="ten_working_days",
    ),
]
