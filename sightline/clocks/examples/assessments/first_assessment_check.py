"""The first manager's check of an assessment under way."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Checked on the due day",
        as_at="2026-03-31",
        facts=[
            event("assessment_started", "2026-01-12", thread="a"),
            event("first_assessment_check", "2026-01-26"),
        ],
        turns=[
            turn("2026-01-12", "2026-01-26", "2026-01-26", "met"),
        ],
    ),
    example(
        "Checked the day after",
        as_at="2026-03-31",
        facts=[
            event("assessment_started", "2026-01-12", thread="a"),
            event("first_assessment_check", "2026-01-27"),
        ],
        turns=[
            turn("2026-01-12", "2026-01-26", "2026-01-27", "met_late"),
        ],
    ),
    example(
        "Not checked",
        as_at="2026-01-27",
        facts=[
            event("assessment_started", "2026-01-12", thread="a"),
        ],
        turns=[
            turn("2026-01-12", "2026-01-26", "", "overdue"),
        ],
    ),
    example(
        "The assessment was authorised first",
        as_at="2026-03-31",
        facts=[
            event("assessment_started", "2026-01-12", thread="a"),
            event("assessment_authorised", "2026-01-21", thread="a"),
        ],
        turns=[
            turn("2026-01-12", "2026-01-26", "", "ended"),
        ],
        note="Nothing is left to check.",
    ),
    example(
        "The assessment was authorised later, unchecked",
        as_at="2026-03-31",
        facts=[
            event("assessment_started", "2026-01-12", thread="a"),
            event("assessment_authorised", "2026-03-02", thread="a"),
        ],
        turns=[
            turn("2026-01-12", "2026-01-26", "", "missed"),
        ],
    ),
]
