"""Placement plans: before the placement, or within five working days of its start."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Before the placement, as the regulation asks",
        as_at="2026-02-28",
        facts=[
            spell("looked_after", "2026-02-02"),
            spell("placement", "2026-02-02"),
            event("placement_plan", "2026-01-30"),
        ],
        turns=[
            turn("2026-02-02", "2026-02-09", "2026-01-30", "met"),
        ],
    ),
    example(
        "On the fifth working day",
        as_at="2026-02-28",
        facts=[
            spell("looked_after", "2026-02-02"),
            spell("placement", "2026-02-02"),
            event("placement_plan", "2026-02-09"),
        ],
        turns=[
            turn("2026-02-02", "2026-02-09", "2026-02-09", "met"),
        ],
    ),
    example(
        "The day after",
        as_at="2026-02-28",
        facts=[
            spell("looked_after", "2026-02-02"),
            spell("placement", "2026-02-02"),
            event("placement_plan", "2026-02-10"),
        ],
        turns=[
            turn("2026-02-02", "2026-02-09", "2026-02-10", "met_late"),
        ],
    ),
    example(
        "A move before the first plan was made",
        as_at="2026-02-13",
        facts=[
            spell("looked_after", "2026-02-02"),
            spell("placement", "2026-02-02", "2026-02-05"),
            spell("placement", "2026-02-05"),
        ],
        turns=[
            turn("2026-02-02", "2026-02-09", "", "ended"),
            turn("2026-02-05", "2026-02-12", "", "overdue"),
        ],
        note="Each placement has a plan of its own.",
    ),
    example(
        "In 2020, during the coronavirus regulations",
        as_at="2020-06-30",
        facts=[
            spell("looked_after", "2020-05-04"),
            spell("placement", "2020-05-04"),
            event("placement_plan", "2020-05-20"),
        ],
        turns=[
            turn("2020-05-04", "2020-05-12", "2020-05-20", "met_late"),
        ],
        note="Friday 8 May 2020 was the bank holiday. The plan was owed as soon as reasonably practicable: late by the usual five days, and not in breach of the law of that summer.",
    ),
    example(
        "A service that asks for 72 hours",
        as_at="2026-02-28",
        facts=[
            spell("looked_after", "2026-02-02"),
            spell("placement", "2026-02-02"),
            event("placement_plan", "2026-02-06"),
        ],
        turns=[
            turn("2026-02-02", "2026-02-05", "2026-02-06", "met_late"),
        ],
        choice="three_days",
    ),
    example(
        "On remand",
        as_at="2026-02-28",
        facts=[
            spell("looked_after", "2026-02-02"),
            spell("remanded", "2026-02-02"),
            spell("placement", "2026-02-02"),
        ],
        turns=[],
        note="A child on remand has another rule.",
    ),
]
