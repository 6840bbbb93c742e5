"""Visits in a placement meant to last until 18: six weeks apart for a year, then three months."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "A year of six weeks, then three months",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2025-01-06"),
            spell("placement", "2025-01-06"),
            spell("placement_until_18", "2025-01-06"),
            event("looked_after_visit", "2025-01-10"),
            event("looked_after_visit", "2025-02-20"),
            event("looked_after_visit", "2025-04-02"),
            event("looked_after_visit", "2025-05-13"),
            event("looked_after_visit", "2025-06-24"),
            event("looked_after_visit", "2025-08-04"),
            event("looked_after_visit", "2025-09-15"),
            event("looked_after_visit", "2025-10-27"),
            event("looked_after_visit", "2025-12-08"),
            event("looked_after_visit", "2026-01-12"),
        ],
        turns=[
            turn("2025-01-06", "2025-01-13", "2025-01-10", "met"),
            turn("2025-01-10", "2025-02-21", "2025-02-20", "met"),
            turn("2025-02-20", "2025-04-03", "2025-04-02", "met"),
            turn("2025-04-02", "2025-05-14", "2025-05-13", "met"),
            turn("2025-05-13", "2025-06-24", "2025-06-24", "met"),
            turn("2025-06-24", "2025-08-05", "2025-08-04", "met"),
            turn("2025-08-04", "2025-09-15", "2025-09-15", "met"),
            turn("2025-09-15", "2025-10-27", "2025-10-27", "met"),
            turn("2025-10-27", "2025-12-08", "2025-12-08", "met"),
            turn("2025-12-08", "2026-01-19", "2026-01-12", "met"),
            turn("2026-01-12", "2026-04-12", "", "waiting"),
        ],
        note="The year was over on 6 January: the visit of 12 January is the first that three months follow.",
    ),
    example(
        "Decided in the middle of the first year",
        as_at="2025-08-31",
        facts=[
            spell("looked_after", "2025-01-06"),
            spell("placement", "2025-01-06"),
            event("looked_after_visit", "2025-06-26"),
            spell("placement_until_18", "2025-07-07"),
            event("looked_after_visit", "2025-07-11"),
        ],
        turns=[
            turn("2025-07-07", "2025-07-14", "2025-07-11", "met"),
            turn("2025-07-11", "2025-08-22", "", "overdue"),
        ],
        note="From the decision on this rule begins, with a visit within a week and six weeks for a year: stricter than the regulation.",
    ),
    example(
        "Overdue in the first year",
        as_at="2025-02-22",
        facts=[
            spell("looked_after", "2025-01-06"),
            spell("placement", "2025-01-06"),
            spell("placement_until_18", "2025-01-06"),
            event("looked_after_visit", "2025-01-10"),
        ],
        turns=[
            turn("2025-01-06", "2025-01-13", "2025-01-10", "met"),
            turn("2025-01-10", "2025-02-21", "", "overdue"),
        ],
    ),
    example(
        "The placement no longer meant to last",
        as_at="2025-02-28",
        facts=[
            spell("looked_after", "2025-01-06"),
            spell("placement", "2025-01-06"),
            spell("placement_until_18", "2025-01-06", "2025-02-03"),
            event("looked_after_visit", "2025-01-10"),
        ],
        turns=[
            turn("2025-01-06", "2025-01-13", "2025-01-10", "met"),
            turn("2025-01-10", "2025-02-21", "", "ended"),
        ],
        note="The ordinary visits begin again.",
    ),
]
