"""Later life letters."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "On the tenth working day",
        as_at="2026-06-20",
        facts=[event("adoption_celebration", "2026-05-21"), event("later_life_letter", "2026-06-05")],
        turns=[turn("2026-05-21", "2026-06-05", "2026-06-05", "met")],
        note="25 May 2026 is a bank holiday.",
    ),
    example(
        "Given before the celebration",
        as_at="2026-06-20",
        facts=[event("later_life_letter", "2026-05-11"), event("adoption_celebration", "2026-05-21")],
        turns=[turn("2026-05-21", "2026-06-05", "2026-05-11", "met")],
    ),
    example(
        "Not given",
        as_at="2026-06-08",
        facts=[event("adoption_celebration", "2026-05-21")],
        turns=[turn("2026-05-21", "2026-06-05", "", "overdue")],
    ),
    example(
        "Given a working day late",
        as_at="2026-06-20",
        facts=[event("adoption_celebration", "2026-05-21"), event("later_life_letter", "2026-06-08")],
        turns=[turn("2026-05-21", "2026-06-05", "2026-06-08", "met_late")],
    ),
]
