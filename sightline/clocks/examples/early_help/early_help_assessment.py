"""Early help assessments, from their start to their completion."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Completed in time",
        as_at="2026-03-31",
        facts=[
            event("early_help_assessment_started", "2026-01-12", thread="a"),
            event("early_help_assessment_completed", "2026-03-16", thread="a"),
        ],
        turns=[
            turn("2026-01-12", "2026-03-16", "2026-03-16", "met"),
        ],
        note="45 working days after Monday 12 January end on Monday 16 March: completed on the day it was due.",
    ),
    example(
        "Over a Christmas on which two bank holidays moved",
        as_at="2022-01-31",
        facts=[
            event("early_help_assessment_started", "2021-11-22", thread="a"),
        ],
        turns=[
            turn("2021-11-22", "2022-01-27", "", "overdue"),
        ],
        note="In 2021 Christmas Day and Boxing Day fell on a weekend: the substitute days were Monday 27 and Tuesday 28 December, and Monday 3 January for New Year's Day.",
    ),
    example(
        "Not completed",
        as_at="2026-03-17",
        facts=[
            event("early_help_assessment_started", "2026-01-12", thread="a"),
        ],
        turns=[
            turn("2026-01-12", "2026-03-16", "", "overdue"),
        ],
    ),
    example(
        "Completed late, and another one after it",
        as_at="2026-06-30",
        facts=[
            event("early_help_assessment_started", "2026-01-12", thread="first"),
            event("early_help_assessment_completed", "2026-03-20", thread="first"),
            event("early_help_assessment_started", "2026-05-18", thread="second"),
        ],
        turns=[
            turn("2026-01-12", "2026-03-16", "2026-03-20", "met_late"),
            turn("2026-05-18", "2026-07-21", "", "waiting"),
        ],
    ),
]
