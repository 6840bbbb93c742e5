"""Social care advice for an education, health and care needs assessment: six weeks."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Given on the due day",
        as_at="2026-03-31",
        facts=[
            event("ehc_advice_asked_for", "2026-01-12", thread="r"),
            event("ehc_advice_given", "2026-02-23", thread="r"),
        ],
        turns=[
            turn("2026-01-12", "2026-02-23", "2026-02-23", "met"),
        ],
    ),
    example(
        "Given late, over the summer holidays",
        as_at="2026-09-30",
        facts=[
            event("ehc_advice_asked_for", "2026-07-20", thread="r"),
            event("ehc_advice_given", "2026-09-04", thread="r"),
        ],
        turns=[
            turn("2026-07-20", "2026-08-31", "2026-09-04", "met_late"),
        ],
        note="Six weeks of the calendar: it falls on a bank holiday, and the day is not moved.",
    ),
    example(
        "A missed appointment lifted the limit",
        as_at="2026-03-31",
        facts=[
            event("ehc_advice_asked_for", "2026-01-12", thread="r"),
            event("ehc_advice_limit_lifted", "2026-02-09", thread="r"),
        ],
        turns=[
            turn("2026-01-12", "2026-02-23", "", "ended"),
        ],
    ),
    example(
        "Not given",
        as_at="2026-02-24",
        facts=[
            event("ehc_advice_asked_for", "2026-01-12", thread="r"),
        ],
        turns=[
            turn("2026-01-12", "2026-02-23", "", "overdue"),
        ],
    ),
]
