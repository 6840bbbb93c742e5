"""Reviews of children placed for adoption."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Four weeks, three months, six months",
        as_at="2026-06-30",
        facts=[
            spell("adoptive_placement", "2026-01-30"),
            event("adoption_review", "2026-02-27"),
            event("looked_after_review", "2026-05-26"),
        ],
        turns=[
            turn("2026-01-30", "2026-02-27", "2026-02-27", "met"),
            turn("2026-02-27", "2026-05-27", "2026-05-26", "met"),
            turn("2026-05-26", "2026-11-26", "", "waiting"),
        ],
        note="Four weeks, not the ordinary twenty working days.",
    ),
    example(
        "First review a day late",
        as_at="2026-03-10",
        facts=[spell("adoptive_placement", "2026-01-30"), event("adoption_review", "2026-02-28")],
        turns=[
            turn("2026-01-30", "2026-02-27", "2026-02-28", "met_late"),
            turn("2026-02-28", "2026-05-28", "", "waiting"),
        ],
        note="A Saturday.",
    ),
    example(
        "Not reviewed",
        as_at="2026-03-10",
        facts=[spell("adoptive_placement", "2026-01-30")],
        turns=[turn("2026-01-30", "2026-02-27", "", "overdue")],
    ),
    example(
        "Adopted",
        as_at="2026-06-30",
        facts=[
            spell("adoptive_placement", "2026-01-30", "2026-05-11"),
            event("adoption_review", "2026-02-27"),
            event("adoption_order", "2026-05-11"),
        ],
        turns=[turn("2026-01-30", "2026-02-27", "2026-02-27", "met"), turn("2026-02-27", "2026-05-27", "", "ended")],
    ),
    example(
        "Placed before the regulations",
        as_at="2006-02-01",
        facts=[spell("adoptive_placement", "2005-12-12")],
        turns=[turn("", "", "", "unknown")],
        note="The regulations are in force from 30 December 2005: what was owed before them is not judged by them.",
    ),
]
