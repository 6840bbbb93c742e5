"""A personal education plan for a child who becomes looked after."""

from ...example import event, example, spell, turn
from . import TERMS

EXAMPLES = [
    example(
        "In time",
        as_at="2026-01-31",
        facts=[
            spell("looked_after", "2026-01-05"),
            event("personal_education_plan", "2026-01-19"),
        ],
        turns=[
            turn("2026-01-05", "2026-01-19", "2026-01-19", "met"),
        ],
        born_on="2014-05-06",
    ),
    example(
        "Begun before",
        as_at="2026-01-31",
        facts=[
            spell("looked_after", "2026-01-05"),
            event("personal_education_plan", "2025-12-15"),
        ],
        turns=[
            turn("2026-01-05", "2026-01-19", "2025-12-15", "met"),
        ],
        born_on="2014-05-06",
        note="As the guidance asks where the move is planned.",
    ),
    example(
        "A day late",
        as_at="2026-01-31",
        facts=[
            spell("looked_after", "2026-01-05"),
            event("personal_education_plan", "2026-01-20"),
        ],
        turns=[
            turn("2026-01-05", "2026-01-19", "2026-01-20", "met_late"),
        ],
        born_on="2014-05-06",
    ),
    example(
        "The fifth birthday in care",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2025-03-03"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-16", "", "overdue"),
        ],
        born_on="2021-03-02",
        note="Owed from the birthday on.",
    ),
    example(
        "Three years old",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2025-03-03"),
        ],
        turns=[],
        born_on="2022-03-02",
    ),
    example(
        "A service that counts school days",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2026-02-09"),
            event("personal_education_plan", "2026-03-02"),
        ],
        turns=[
            turn("2026-02-09", "2026-03-02", "2026-03-02", "met"),
        ],
        born_on="2014-05-06",
        note="Half term does not count.",
        local=TERMS,
        choice="ten_school_days",
    ),
    example(
        "A service that allows twenty working days",
        as_at="2026-01-31",
        facts=[
            spell("looked_after", "2026-01-05"),
        ],
        turns=[
            turn("2026-01-05", "2026-02-02", "", "waiting"),
        ],
        born_on="2014-05-06",
        choice="twenty_working_days",
    ),
    example(
        "Missing for two days, where those are not counted",
        as_at="2026-01-31",
        facts=[
            spell("looked_after", "2026-01-05"),
            spell("missing", "2026-01-12", "2026-01-14"),
            event("personal_education_plan", "2026-01-21"),
        ],
        turns=[
            turn("2026-01-05", "2026-01-21", "2026-01-21", "met"),
        ],
        born_on="2010-05-06",
        note="Two working days are given back.",
        choice="not_while_missing",
    ),
    example(
        "Missing for two days, as the guidance counts",
        as_at="2026-01-31",
        facts=[
            spell("looked_after", "2026-01-05"),
            spell("missing", "2026-01-12", "2026-01-14"),
            event("personal_education_plan", "2026-01-21"),
        ],
        turns=[
            turn("2026-01-05", "2026-01-19", "2026-01-21", "met_late"),
        ],
        born_on="2010-05-06",
        note="The guidance gives nothing back.",
    ),
]
