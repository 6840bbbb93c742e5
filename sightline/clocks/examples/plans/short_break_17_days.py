"""Each short break: 17 days at most."""

from ...example import example, spell, turn

EXAMPLES = [
    example(
        "A weekend",
        as_at="2026-03-31",
        facts=[
            spell("short_break", "2026-03-06", "2026-03-08", thread="b"),
        ],
        turns=[
            turn("2026-03-06", "2026-03-23", "2026-03-08", "met"),
        ],
    ),
    example(
        "Home on the last day",
        as_at="2026-03-31",
        facts=[
            spell("short_break", "2026-03-02", "2026-03-19", thread="b"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-19", "2026-03-19", "met"),
        ],
        note="Seventeen nights.",
    ),
    example(
        "The same, counting the first and the last day",
        as_at="2026-03-31",
        facts=[
            spell("short_break", "2026-03-02", "2026-03-19", thread="b"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-18", "2026-03-19", "met_late"),
        ],
        choice="first_and_last_day_count",
    ),
    example(
        "Not home after 17 days",
        as_at="2026-03-20",
        facts=[
            spell("short_break", "2026-03-02", thread="b"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-19", "", "overdue"),
        ],
    ),
    example(
        "In the months when the limit was lifted",
        as_at="2020-07-31",
        facts=[
            spell("short_break", "2020-05-04", "2020-06-01", thread="b"),
        ],
        turns=[
            turn("2020-05-04", "2020-07-18", "2020-06-01", "met"),
        ],
        note="Between 24 April and 25 September 2020 only the 75 days in 12 months remained.",
    ),
    example(
        "The day before the limit was lifted, and the day it came back",
        as_at="2020-10-31",
        facts=[
            spell("short_break", "2020-04-23", "2020-05-14", thread="a"),
            spell("short_break", "2020-09-25", "2020-10-16", thread="b"),
        ],
        turns=[
            turn("2020-04-23", "2020-05-10", "2020-05-14", "met_late"),
            turn("2020-09-25", "2020-10-12", "2020-10-16", "met_late"),
        ],
        note="A break goes by the law of the day on which it began.",
    ),
    example(
        "Two breaks, one straight after the other",
        as_at="2026-03-31",
        facts=[
            spell("short_break", "2026-03-02", "2026-03-09", thread="a"),
            spell("short_break", "2026-03-09", "2026-03-13", thread="b"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-19", "2026-03-09", "met"),
            turn("2026-03-09", "2026-03-26", "2026-03-13", "met"),
        ],
    ),
]
