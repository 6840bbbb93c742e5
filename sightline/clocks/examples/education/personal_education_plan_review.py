"""Reviews of the personal education plan, once each school term."""

from ...example import event, example, spell, turn
from . import TERMS

EXAMPLES = [
    example(
        "Each term",
        as_at="2026-05-31",
        facts=[
            spell("looked_after", "2025-10-06"),
            event("personal_education_plan", "2025-10-20"),
            event("personal_education_plan_review", "2026-03-12"),
        ],
        turns=[
            turn("2025-10-20", "2026-03-27", "2026-03-12", "met"),
            turn("2026-03-12", "2026-07-21", "", "waiting"),
        ],
        born_on="2014-05-06",
        note="Made in the autumn, due again by the end of the spring term: once a term, not every 13 weeks.",
        local=TERMS,
    ),
    example(
        "Reviewed in the holidays, late",
        as_at="2026-05-31",
        facts=[
            spell("looked_after", "2025-10-06"),
            event("personal_education_plan", "2025-10-20"),
            event("personal_education_plan_review", "2026-04-01"),
        ],
        turns=[
            turn("2025-10-20", "2026-03-27", "2026-04-01", "met_late"),
            turn("2026-04-01", "2026-07-21", "", "waiting"),
        ],
        born_on="2014-05-06",
        local=TERMS,
    ),
    example(
        "No review in the spring term",
        as_at="2026-03-28",
        facts=[
            spell("looked_after", "2025-10-06"),
            event("personal_education_plan", "2025-10-20"),
        ],
        turns=[
            turn("2025-10-20", "2026-03-27", "", "overdue"),
        ],
        born_on="2014-05-06",
        local=TERMS,
    ),
    example(
        "Term dates not set",
        as_at="2026-03-28",
        facts=[
            spell("looked_after", "2025-10-06"),
            event("personal_education_plan", "2025-10-20"),
        ],
        turns=[
            turn("2025-10-20", "", "", "unknown"),
        ],
        born_on="2014-05-06",
        note="Terms are not guessed at.",
    ),
    example(
        "No longer looked after",
        as_at="2026-05-31",
        facts=[
            spell("looked_after", "2025-10-06", "2026-02-13"),
            event("personal_education_plan", "2025-10-20"),
        ],
        turns=[
            turn("2025-10-20", "2026-03-27", "", "ended"),
        ],
        born_on="2014-05-06",
        local=TERMS,
    ),
]
