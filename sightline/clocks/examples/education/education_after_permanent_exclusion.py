"""Full-time education after a permanent exclusion, from the sixth school day."""

from ...example import event, example, turn
from . import TERMS

EXAMPLES = [
    example(
        "Over half term",
        as_at="2026-03-31",
        facts=[
            event("permanently_excluded", "2026-02-10"),
            event("alternative_education_started", "2026-02-25"),
        ],
        turns=[
            turn("2026-02-10", "2026-02-25", "2026-02-25", "met"),
        ],
        note="The sixth school day after 10 February: 11, 12 and 13, then 23, 24 and 25.",
        local=TERMS,
    ),
    example(
        "A day late",
        as_at="2026-03-31",
        facts=[
            event("permanently_excluded", "2026-02-10"),
            event("alternative_education_started", "2026-02-26"),
        ],
        turns=[
            turn("2026-02-10", "2026-02-25", "2026-02-26", "met_late"),
        ],
        local=TERMS,
    ),
    example(
        "Reinstated",
        as_at="2026-03-31",
        facts=[
            event("permanently_excluded", "2026-02-10"),
            event("exclusion_cancelled", "2026-02-24"),
        ],
        turns=[
            turn("2026-02-10", "2026-02-25", "", "ended"),
        ],
        local=TERMS,
    ),
    example(
        "A service that asks for the first day",
        as_at="2026-02-12",
        facts=[
            event("permanently_excluded", "2026-02-10"),
        ],
        turns=[
            turn("2026-02-10", "2026-02-11", "", "overdue"),
        ],
        local=TERMS,
        choice="first_day",
    ),
]
