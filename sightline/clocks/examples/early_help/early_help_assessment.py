"""Early help assessments, from their start to their completion."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Completed on the due day",
        as_at="2026-03-31",
        facts=[
            event("early_help_assessment_started", "2026-01-12", thread="a"),
            event("early_help_assessment_completed", "2026-02-09", thread="a"),
        ],
        turns=[
            turn("2026-01-12", "2026-02-09", "2026-02-09", "met"),
        ],
        note="20 working days after Monday 12 January end on Monday 9 February, four weeks on.",
    ),
    example(
        "Over a Christmas on which two bank holidays moved",
        as_at="2022-01-31",
        facts=[
            event("early_help_assessment_started", "2021-12-13", thread="a"),
        ],
        turns=[
            turn("2021-12-13", "2022-01-13", "", "overdue"),
        ],
        note="In 2021 Christmas Day and Boxing Day fell on a weekend: the substitute days were Monday 27 and Tuesday 28 December, and Monday 3 January for New Year's Day.",
    ),
    example(
        "Completed late, and another one after it",
        as_at="2026-06-01",
        facts=[
            event("early_help_assessment_started", "2026-01-12", thread="first"),
            event("early_help_assessment_completed", "2026-02-10", thread="first"),
            event("early_help_assessment_started", "2026-05-18", thread="second"),
        ],
        turns=[
            turn("2026-01-12", "2026-02-09", "2026-02-10", "met_late"),
            turn("2026-05-18", "2026-06-16", "", "waiting"),
        ],
    ),
    example(
        "Not completed, the day after it was due",
        as_at="2026-02-10",
        facts=[
            event("early_help_assessment_started", "2026-01-12", thread="a"),
        ],
        turns=[
            turn("2026-01-12", "2026-02-09", "", "overdue"),
        ],
    ),
    example(
        "One family help assessment, with 45 working days",
        as_at="2026-03-31",
        facts=[
            event("early_help_assessment_started", "2026-01-12", thread="a"),
            event("early_help_assessment_completed", "2026-03-16", thread="a"),
        ],
        turns=[
            turn("2026-01-12", "2026-03-16", "2026-03-16", "met"),
        ],
        choice="forty_five_working_days",
    ),
]
