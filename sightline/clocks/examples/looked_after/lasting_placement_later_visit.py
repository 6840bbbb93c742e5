"""Visits every three months in a placement of over a year, decided to last until 18."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Three months from the last visit before the decision",
        as_at="2026-04-30",
        facts=[
            spell("looked_after", "2024-01-08"),
            spell("placement", "2024-01-08"),
            event("looked_after_visit", "2026-01-15"),
            spell("lasting_placement_after_first_year", "2026-02-02"),
            event("looked_after_visit", "2026-04-13"),
        ],
        turns=[
            turn("2026-02-02", "2026-04-15", "2026-04-13", "met"),
            turn("2026-04-13", "2026-07-13", "", "waiting"),
        ],
        note="The ordinary six weeks would have ended on 26 February; from the decision on, three months hold.",
    ),
    example(
        "Not visited",
        as_at="2026-04-16",
        facts=[
            spell("looked_after", "2024-01-08"),
            spell("placement", "2024-01-08"),
            event("looked_after_visit", "2026-01-15"),
            spell("lasting_placement_after_first_year", "2026-02-02"),
        ],
        turns=[
            turn("2026-02-02", "2026-04-15", "", "overdue"),
        ],
    ),
    example(
        "The placement ended",
        as_at="2026-04-30",
        facts=[
            spell("looked_after", "2024-01-08"),
            spell("placement", "2024-01-08", "2026-03-09"),
            spell("placement", "2026-03-09"),
            event("looked_after_visit", "2026-01-15"),
            spell("lasting_placement_after_first_year", "2026-02-02", "2026-03-09"),
        ],
        turns=[
            turn("2026-02-02", "2026-04-15", "", "ended"),
        ],
        note="A new placement begins with the ordinary rule.",
    ),
]
