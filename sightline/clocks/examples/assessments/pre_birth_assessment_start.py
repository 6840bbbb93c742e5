"""An unborn child: the assessment starts by 16 weeks of pregnancy, 24 weeks before the expected date of birth."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Started in time",
        as_at="2026-03-31",
        facts=[
            event("pregnancy_known", "2026-01-12", towards="2026-08-24"),
            event("pre_birth_assessment_started", "2026-02-16"),
        ],
        turns=[
            turn("2026-01-12", "2026-03-09", "2026-02-16", "met"),
        ],
        note="24 weeks before Monday 24 August 2026 is Monday 9 March.",
    ),
    example(
        "Started late",
        as_at="2026-03-31",
        facts=[
            event("pregnancy_known", "2026-01-12", towards="2026-08-24"),
            event("pre_birth_assessment_started", "2026-03-10"),
        ],
        turns=[
            turn("2026-01-12", "2026-03-09", "2026-03-10", "met_late"),
        ],
    ),
    example(
        "The pregnancy became known late",
        as_at="2026-06-02",
        facts=[
            event("pregnancy_known", "2026-06-01", towards="2026-08-24"),
        ],
        turns=[
            turn("2026-06-01", "2026-03-09", "", "overdue"),
        ],
        note="Overdue from the first day: start at once.",
    ),
    example(
        "A scan moved the expected date",
        as_at="2026-03-31",
        facts=[
            event("pregnancy_known", "2026-01-12", towards="2026-08-24"),
            event("pregnancy_known", "2026-02-02", towards="2026-09-07"),
            event("pre_birth_assessment_started", "2026-03-20"),
        ],
        turns=[
            turn("2026-01-12", "2026-03-09", "", "ended"),
            turn("2026-02-02", "2026-03-23", "2026-03-20", "met"),
        ],
        note="The new date begins the count again.",
    ),
    example(
        "The pregnancy ended",
        as_at="2026-03-31",
        facts=[
            event("pregnancy_known", "2026-01-12", towards="2026-08-24"),
            event("pregnancy_ended", "2026-01-26"),
        ],
        turns=[
            turn("2026-01-12", "2026-03-09", "", "ended"),
        ],
    ),
]
