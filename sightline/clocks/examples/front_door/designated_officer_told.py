"""An allegation: the employer tells the designated officer within a working day."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Told the next day",
        as_at="2026-03-31",
        facts=[
            event("allegation_known", "2026-03-09", thread="a"),
            event("designated_officer_told", "2026-03-10", thread="a"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-10", "2026-03-10", "met"),
        ],
    ),
    example(
        "Known on Friday, told on Tuesday",
        as_at="2026-03-31",
        facts=[
            event("allegation_known", "2026-03-06", thread="a"),
            event("designated_officer_told", "2026-03-10", thread="a"),
        ],
        turns=[
            turn("2026-03-06", "2026-03-09", "2026-03-10", "met_late"),
        ],
    ),
    example(
        "Two allegations, one told",
        as_at="2026-03-31",
        facts=[
            event("allegation_known", "2026-03-09", thread="a"),
            event("allegation_known", "2026-03-10", thread="b"),
            event("designated_officer_told", "2026-03-11", thread="b"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-10", "", "overdue"),
            turn("2026-03-10", "2026-03-11", "2026-03-11", "met"),
        ],
    ),
]
