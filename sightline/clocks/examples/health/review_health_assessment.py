"""Health assessments after the first: every 6 months before the fifth birthday, every 12 after it."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Two years old",
        as_at="2026-07-31",
        facts=[
            spell("looked_after", "2025-06-02"),
            event("health_assessment", "2025-06-27"),
            event("health_assessment", "2025-12-19"),
        ],
        turns=[
            turn("2025-06-27", "2025-12-27", "2025-12-19", "met"),
            turn("2025-12-19", "2026-06-19", "", "overdue"),
        ],
        born_on="2023-10-09",
        note="Every six months.",
    ),
    example(
        "Ten years old",
        as_at="2026-07-31",
        facts=[
            spell("looked_after", "2025-06-02"),
            event("health_assessment", "2025-06-27"),
            event("health_assessment", "2026-06-24"),
        ],
        turns=[
            turn("2025-06-27", "2026-06-27", "2026-06-24", "met"),
            turn("2026-06-24", "2027-06-24", "", "waiting"),
        ],
        born_on="2015-10-09",
        note="Every twelve months.",
    ),
    example(
        "Due the day before the fifth birthday",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2025-06-02"),
            event("health_assessment", "2025-09-08"),
        ],
        turns=[
            turn("2025-09-08", "2026-03-08", "", "overdue"),
        ],
        born_on="2021-03-09",
        note="Six months end on 8 March 2026, before the birthday: six months.",
    ),
    example(
        "Due on the fifth birthday",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2025-06-02"),
            event("health_assessment", "2025-09-09"),
        ],
        turns=[
            turn("2025-09-09", "2026-09-09", "", "waiting"),
        ],
        born_on="2021-03-09",
        note="Six months would end on the birthday itself. From that day the interval is twelve months.",
    ),
    example(
        "A fifth birthday on a leap day",
        as_at="2025-03-31",
        facts=[
            spell("looked_after", "2024-06-03"),
            event("health_assessment", "2024-08-28"),
        ],
        turns=[
            turn("2024-08-28", "2025-02-28", "", "overdue"),
        ],
        born_on="2020-02-29",
        note="A child born on 29 February 2020 is five on 1 March 2025. Six months end on 28 February, the day before.",
    ),
    example(
        "No date of birth",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2025-06-02"),
            event("health_assessment", "2025-06-27"),
        ],
        turns=[
            turn("2025-06-27", "", "", "unknown"),
        ],
        note="The time allowed depends on the child's age.",
    ),
    example(
        "Six months after the last day of August",
        as_at="2026-02-28",
        facts=[
            spell("looked_after", "2025-08-04"),
            event("health_assessment", "2025-08-31"),
        ],
        turns=[
            turn("2025-08-31", "2026-02-28", "", "waiting"),
        ],
        born_on="2024-01-15",
        note="The last day of February.",
    ),
    example(
        "Not assessed at all",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2025-06-02"),
        ],
        turns=[],
        born_on="2015-10-09",
        note="The first assessment is the initial one, which has a standard of its own. This one says nothing.",
    ),
    example(
        "No longer looked after",
        as_at="2026-07-31",
        facts=[
            spell("looked_after", "2025-06-02", "2026-03-02"),
            event("health_assessment", "2025-06-27"),
        ],
        turns=[
            turn("2025-06-27", "2026-06-27", "", "ended"),
        ],
        born_on="2015-10-09",
    ),
    example(
        "Only the latest assessment is held",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2022-01-10"),
            event("health_assessment", "2025-03-19", latest_only=True),
        ],
        turns=[
            turn("2025-03-19", "2026-03-19", "", "overdue"),
        ],
        born_on="2015-10-09",
    ),
    example(
        "Refused by the young person",
        as_at="2026-09-30",
        facts=[
            spell("looked_after", "2025-06-02"),
            event("health_assessment", "2025-06-27"),
            event("health_assessment_refused", "2026-06-15"),
        ],
        turns=[
            turn("2025-06-27", "2026-06-27", "", "ended"),
        ],
        born_on="2010-10-09",
        note="Recorded, the refusal ends what was owed until the next assessment.",
    ),
]
