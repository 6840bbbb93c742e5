"""Reports for a review conference: five working days before it."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Shared in time",
        as_at="2026-03-31",
        facts=[
            event("review_conference_arranged", "2026-01-12", thread="c", towards="2026-03-23"),
            event("conference_report", "2026-03-16", thread="c"),
        ],
        turns=[
            turn("2026-01-12", "2026-03-16", "2026-03-16", "met"),
        ],
    ),
    example(
        "Shared late",
        as_at="2026-03-31",
        facts=[
            event("review_conference_arranged", "2026-01-12", thread="c", towards="2026-03-23"),
            event("conference_report", "2026-03-17", thread="c"),
            event("review_conference", "2026-03-23", thread="c"),
        ],
        turns=[
            turn("2026-01-12", "2026-03-16", "2026-03-17", "met_late"),
        ],
    ),
    example(
        "Not shared",
        as_at="2026-03-17",
        facts=[
            event("review_conference_arranged", "2026-01-12", thread="c", towards="2026-03-23"),
        ],
        turns=[
            turn("2026-01-12", "2026-03-16", "", "overdue"),
        ],
    ),
    example(
        "Arranged at short notice",
        as_at="2026-03-18",
        facts=[
            event("review_conference_arranged", "2026-03-17", thread="c", towards="2026-03-20"),
        ],
        turns=[
            turn("2026-03-17", "2026-03-13", "", "overdue"),
        ],
        note="It was due before the conference was arranged: share it at once.",
    ),
    example(
        "The next conference is arranged at this one",
        as_at="2026-03-31",
        facts=[
            event("review_conference_arranged", "2026-01-12", thread="c1", towards="2026-03-23"),
            event("conference_report", "2026-03-16", thread="c1"),
            event("review_conference", "2026-03-23", thread="c1"),
            event("review_conference_arranged", "2026-03-23", thread="c2", towards="2026-09-21"),
        ],
        turns=[
            turn("2026-01-12", "2026-03-16", "2026-03-16", "met"),
            turn("2026-03-23", "2026-09-14", "", "waiting"),
        ],
        note="Each conference has its own report.",
    ),
    example(
        "Three working days by choice",
        as_at="2026-03-31",
        facts=[
            event("review_conference_arranged", "2026-01-12", thread="c", towards="2026-03-23"),
            event("conference_report", "2026-03-17", thread="c"),
        ],
        turns=[
            turn("2026-01-12", "2026-03-18", "2026-03-17", "met"),
        ],
        choice="three_working_days",
    ),
]
