"""Placement plans of children remanded to local authority accommodation."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Counted from the remand",
        as_at="2026-02-28",
        facts=[
            spell("looked_after", "2026-02-02"),
            spell("remanded", "2026-02-02"),
            spell("placement", "2026-02-04"),
            event("placement_plan", "2026-02-09"),
        ],
        turns=[
            turn("2026-02-02", "2026-02-09", "2026-02-09", "met"),
        ],
        note="The placement began two days later; the time did not.",
    ),
    example(
        "Late",
        as_at="2026-02-28",
        facts=[
            spell("looked_after", "2026-02-02"),
            spell("remanded", "2026-02-02"),
            event("placement_plan", "2026-02-11"),
        ],
        turns=[
            turn("2026-02-02", "2026-02-09", "2026-02-11", "met_late"),
        ],
    ),
    example(
        "In June 2020",
        as_at="2020-06-30",
        facts=[
            spell("looked_after", "2020-06-01"),
            spell("remanded", "2020-06-01"),
        ],
        turns=[
            turn("2020-06-01", "2020-06-08", "", "overdue"),
        ],
        note="Then owed as soon as reasonably practicable: the five days were no limit.",
    ),
    example(
        "Moved to youth detention before it was due",
        as_at="2026-02-28",
        facts=[
            spell("looked_after", "2026-02-02"),
            spell("remanded", "2026-02-02"),
            spell("custody_placement", "2026-02-05"),
        ],
        turns=[
            turn("2026-02-02", "2026-02-09", "", "ended"),
        ],
    ),
]
