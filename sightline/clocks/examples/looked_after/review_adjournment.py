"""An adjourned review, completed within 20 working days."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Completed on the last day, over Easter",
        as_at="2026-04-30",
        facts=[
            spell("looked_after", "2025-09-01"),
            event("review_adjourned", "2026-03-09"),
            event("looked_after_review", "2026-04-08"),
        ],
        turns=[
            turn("2026-03-09", "2026-04-08", "2026-04-08", "met"),
        ],
    ),
    example(
        "A second adjournment gives no more time",
        as_at="2026-04-09",
        facts=[
            spell("looked_after", "2025-09-01"),
            event("review_adjourned", "2026-03-09"),
            event("review_adjourned", "2026-03-23"),
        ],
        turns=[
            turn("2026-03-09", "2026-04-08", "", "overdue"),
        ],
    ),
    example(
        "In 2020 it could be adjourned again",
        as_at="2020-07-10",
        facts=[
            spell("looked_after", "2019-09-02"),
            event("review_adjourned", "2020-05-11"),
            event("review_adjourned", "2020-06-01"),
            event("looked_after_review", "2020-06-29"),
        ],
        turns=[
            turn("2020-05-11", "2020-06-09", "", "ended"),
            turn("2020-06-01", "2020-06-29", "2020-06-29", "met"),
        ],
        note="From 24 April to 25 September 2020 the regulation did not say once.",
    ),
    example(
        "Home before it was completed",
        as_at="2026-04-30",
        facts=[
            spell("looked_after", "2025-09-01", "2026-03-20"),
            event("review_adjourned", "2026-03-09"),
        ],
        turns=[
            turn("2026-03-09", "2026-04-08", "", "ended"),
        ],
    ),
]
