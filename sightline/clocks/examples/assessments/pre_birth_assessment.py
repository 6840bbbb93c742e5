"""An unborn child: the assessment is completed by 30 weeks of pregnancy, 10 weeks before the expected date of birth."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Completed on the due day",
        as_at="2026-06-30",
        facts=[
            event("pregnancy_known", "2026-01-12", towards="2026-08-24"),
            event("pre_birth_assessment", "2026-06-15"),
        ],
        turns=[
            turn("2026-01-12", "2026-06-15", "2026-06-15", "met"),
        ],
        note="Ten weeks before Monday 24 August 2026 is Monday 15 June.",
    ),
    example(
        "Completed late",
        as_at="2026-06-30",
        facts=[
            event("pregnancy_known", "2026-01-12", towards="2026-08-24"),
            event("pre_birth_assessment", "2026-06-22"),
        ],
        turns=[
            turn("2026-01-12", "2026-06-15", "2026-06-22", "met_late"),
        ],
    ),
    example(
        "Born early, before it was due",
        as_at="2026-06-30",
        facts=[
            event("pregnancy_known", "2026-01-12", towards="2026-08-24"),
            event("child_born", "2026-06-08"),
        ],
        turns=[
            turn("2026-01-12", "2026-06-15", "", "ended"),
        ],
    ),
    example(
        "A scan moved the expected date",
        as_at="2026-06-30",
        facts=[
            event("pregnancy_known", "2026-01-12", towards="2026-08-24"),
            event("pregnancy_known", "2026-05-04", towards="2026-08-17"),
            event("pre_birth_assessment", "2026-06-08"),
        ],
        turns=[
            turn("2026-01-12", "2026-06-15", "", "ended"),
            turn("2026-05-04", "2026-06-08", "2026-06-08", "met"),
        ],
        note="A week earlier, and so is the day it is due.",
    ),
    example(
        "By 28 weeks",
        as_at="2026-06-02",
        facts=[
            event("pregnancy_known", "2026-01-12", towards="2026-08-24"),
        ],
        turns=[
            turn("2026-01-12", "2026-06-01", "", "overdue"),
        ],
        choice="twenty_eight_weeks",
    ),
    example(
        "A scan moved the expected date after it was completed",
        as_at="2026-06-30",
        facts=[
            event("pregnancy_known", "2026-01-12", towards="2026-08-24"),
            event("pre_birth_assessment", "2026-05-11"),
            event("pregnancy_known", "2026-06-01", towards="2026-08-17"),
        ],
        turns=[
            turn("2026-01-12", "2026-06-15", "2026-05-11", "met"),
            turn("2026-06-01", "2026-06-08", "2026-05-11", "met"),
        ],
        note="What was completed stays so.",
    ),
]
