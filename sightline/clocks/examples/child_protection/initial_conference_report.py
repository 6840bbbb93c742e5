"""Reports for an initial conference: three working days before it."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Shared in time",
        as_at="2026-03-31",
        facts=[
            event("initial_conference_arranged", "2026-03-02", thread="c", towards="2026-03-16"),
            event("conference_report", "2026-03-11", thread="c"),
            event("initial_conference", "2026-03-16", thread="c"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-11", "2026-03-11", "met"),
        ],
        note="Three working days before Monday 16 March is Wednesday 11 March.",
    ),
    example(
        "Shared the day before the conference",
        as_at="2026-03-31",
        facts=[
            event("initial_conference_arranged", "2026-03-02", thread="c", towards="2026-03-16"),
            event("conference_report", "2026-03-13", thread="c"),
            event("initial_conference", "2026-03-16", thread="c"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-11", "2026-03-13", "met_late"),
        ],
    ),
    example(
        "Held without a report",
        as_at="2026-03-31",
        facts=[
            event("initial_conference_arranged", "2026-03-02", thread="c", towards="2026-03-16"),
            event("initial_conference", "2026-03-16", thread="c"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-11", "", "missed"),
        ],
    ),
    example(
        "Moved to a later day",
        as_at="2026-03-31",
        facts=[
            event("initial_conference_arranged", "2026-03-02", thread="c", towards="2026-03-16"),
            event("initial_conference_arranged", "2026-03-10", thread="c", towards="2026-03-23"),
            event("conference_report", "2026-03-18", thread="c"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-11", "", "ended"),
            turn("2026-03-10", "2026-03-18", "2026-03-18", "met"),
        ],
        note="The new day begins the count again.",
    ),
    example(
        "After Easter",
        as_at="2026-04-02",
        facts=[
            event("initial_conference_arranged", "2026-03-23", thread="c", towards="2026-04-09"),
        ],
        turns=[
            turn("2026-03-23", "2026-04-02", "", "waiting"),
        ],
        note="Back from Thursday 9 April: Wednesday, Tuesday, and over the bank holidays to Thursday 2 April.",
    ),
    example(
        "Cancelled",
        as_at="2026-03-31",
        facts=[
            event("initial_conference_arranged", "2026-03-02", thread="c", towards="2026-03-16"),
            event("conference_cancelled", "2026-03-10", thread="c"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-11", "", "ended"),
        ],
    ),
    example(
        "Put off after the report was shared",
        as_at="2026-03-31",
        facts=[
            event("initial_conference_arranged", "2026-03-02", thread="c", towards="2026-03-16"),
            event("conference_report", "2026-03-11", thread="c"),
            event("initial_conference_arranged", "2026-03-13", thread="c", towards="2026-03-23"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-11", "2026-03-11", "met"),
            turn("2026-03-13", "2026-03-18", "2026-03-11", "met"),
        ],
        note="The report that was shared is still the report.",
    ),
]
