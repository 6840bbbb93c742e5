"""The outcome of a conference: sent the next working day."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Sent the next day",
        as_at="2026-03-31",
        facts=[
            event("initial_conference", "2026-03-09", thread="a"),
            event("conference_outcome_sent", "2026-03-10"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-10", "2026-03-10", "met"),
        ],
    ),
    example(
        "Held on Friday, sent on Tuesday",
        as_at="2026-03-31",
        facts=[
            event("review_conference", "2026-03-06"),
            event("conference_outcome_sent", "2026-03-10"),
        ],
        turns=[
            turn("2026-03-06", "2026-03-09", "2026-03-10", "met_late"),
        ],
    ),
    example(
        "Held on Maundy Thursday",
        as_at="2026-04-07",
        facts=[
            event("review_conference", "2026-04-02"),
        ],
        turns=[
            turn("2026-04-02", "2026-04-07", "", "waiting"),
        ],
        note="The next working day is the Tuesday.",
    ),
    example(
        "Not sent",
        as_at="2026-03-11",
        facts=[
            event("initial_conference", "2026-03-09", thread="a"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-10", "", "overdue"),
        ],
    ),
]
