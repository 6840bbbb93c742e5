"""A homeless young person of 16 or 17: an assessment within 45 working days, and before 18."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Authorised in time",
        as_at="2026-03-31",
        facts=[
            spell("homeless", "2026-01-05"),
            event("assessment_authorised", "2026-03-02", thread="a"),
        ],
        turns=[
            turn("2026-01-05", "2026-03-09", "2026-03-02", "met"),
        ],
        born_on="2009-05-20",
    ),
    example(
        "Turned 18 while waiting",
        as_at="2026-03-31",
        facts=[
            spell("homeless", "2026-01-05"),
        ],
        turns=[
            turn("2026-01-05", "2026-03-09", "", "ended"),
        ],
        born_on="2008-02-16",
        note="No longer owed as to a child, which is itself the harm.",
    ),
    example(
        "Turned 18 after it was due",
        as_at="2026-04-30",
        facts=[
            spell("homeless", "2026-01-05"),
        ],
        turns=[
            turn("2026-01-05", "2026-03-09", "", "missed"),
        ],
        born_on="2008-03-30",
    ),
    example(
        "Went home",
        as_at="2026-03-31",
        facts=[
            spell("homeless", "2026-01-05", "2026-01-19"),
        ],
        turns=[
            turn("2026-01-05", "2026-03-09", "", "ended"),
        ],
        born_on="2009-05-20",
    ),
    example(
        "Not authorised",
        as_at="2026-03-10",
        facts=[
            spell("homeless", "2026-01-05"),
        ],
        turns=[
            turn("2026-01-05", "2026-03-09", "", "overdue"),
        ],
        born_on="2009-05-20",
    ),
]
