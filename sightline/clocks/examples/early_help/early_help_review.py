"""Early help plans: reviewed every eight weeks."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Reviewed in time, twice",
        as_at="2026-06-30",
        facts=[
            spell("early_help_plan", "2026-01-12"),
            event("early_help_review", "2026-03-06"),
            event("early_help_review", "2026-05-01"),
        ],
        turns=[
            turn("2026-01-12", "2026-03-09", "2026-03-06", "met"),
            turn("2026-03-06", "2026-05-01", "2026-05-01", "met"),
            turn("2026-05-01", "2026-06-26", "", "overdue"),
        ],
        note="Weeks, not months: eight weeks after a Friday is a Friday.",
    ),
    example(
        "Reviewed late",
        as_at="2026-03-31",
        facts=[
            spell("early_help_plan", "2026-01-12"),
            event("early_help_review", "2026-03-10"),
        ],
        turns=[
            turn("2026-01-12", "2026-03-09", "2026-03-10", "met_late"),
            turn("2026-03-10", "2026-05-05", "", "waiting"),
        ],
    ),
    example(
        "The plan closed before the review was due",
        as_at="2026-03-31",
        facts=[
            spell("early_help_plan", "2026-01-12", "2026-02-27"),
        ],
        turns=[
            turn("2026-01-12", "2026-03-09", "", "ended"),
        ],
    ),
    example(
        "Six weeks and then three months",
        as_at="2026-03-31",
        facts=[
            spell("early_help_plan", "2026-01-12"),
            event("early_help_review", "2026-02-20"),
        ],
        turns=[
            turn("2026-01-12", "2026-02-23", "2026-02-20", "met"),
            turn("2026-02-20", "2026-05-20", "", "waiting"),
        ],
        choice="six_weeks_then_three_months",
    ),
]
