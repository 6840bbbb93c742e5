"""Full-time education during a suspension, from the sixth school day."""

from ...example import event, example, spell, turn
from . import TERMS

EXAMPLES = [
    example(
        "A suspension of eight days",
        as_at="2026-03-31",
        facts=[
            spell("suspended_from_school", "2026-03-02", "2026-03-12"),
            event("alternative_education_started", "2026-03-09"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-09", "2026-03-09", "met"),
        ],
        note="The first day counts: Monday 2 March is day one and Monday 9 March day six.",
        local=TERMS,
    ),
    example(
        "A suspension of five days",
        as_at="2026-03-31",
        facts=[
            spell("suspended_from_school", "2026-03-02", "2026-03-09"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-09", "", "ended"),
        ],
        note="Back at school on the sixth day.",
        local=TERMS,
    ),
    example(
        "Provided late",
        as_at="2026-03-31",
        facts=[
            spell("suspended_from_school", "2026-03-02", "2026-03-20"),
            event("alternative_education_started", "2026-03-11"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-09", "2026-03-11", "met_late"),
        ],
        local=TERMS,
    ),
    example(
        "A service that asks for the first day",
        as_at="2026-03-03",
        facts=[
            spell("suspended_from_school", "2026-03-02"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-02", "", "overdue"),
        ],
        local=TERMS,
        choice="first_day",
    ),
]
