"""The first health assessment of a child who becomes looked after."""

from ...example import blank, event, example, spell, turn

EXAMPLES = [
    example(
        "Assessed in time",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2026-01-05"),
            event("health_assessment", "2026-01-28"),
        ],
        turns=[
            turn("2026-01-05", "2026-02-02", "2026-01-28", "met"),
        ],
        note="Once done it does not come round again: the assessments after it have a standard of their own.",
    ),
    example(
        "Assessed late",
        as_at="2026-09-30",
        facts=[
            spell("looked_after", "2026-01-05"),
            event("health_assessment", "2026-02-09"),
            event("health_assessment", "2026-08-03"),
        ],
        turns=[
            turn("2026-01-05", "2026-02-02", "2026-02-09", "met_late"),
        ],
    ),
    example(
        "Not yet assessed",
        as_at="2026-02-02",
        facts=[
            spell("looked_after", "2026-01-05"),
        ],
        turns=[
            turn("2026-01-05", "2026-02-02", "", "waiting"),
        ],
        note="On the due day.",
    ),
    example(
        "Came home before it was due",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2026-01-05", "2026-01-21"),
        ],
        turns=[
            turn("2026-01-05", "2026-02-02", "", "ended"),
        ],
    ),
    example(
        "An assessment before care",
        as_at="2026-02-03",
        facts=[
            spell("looked_after", "2026-01-05"),
            event("health_assessment", "2025-12-18"),
        ],
        turns=[
            turn("2026-01-05", "2026-02-02", "2025-12-18", "met"),
        ],
        note="Within three months before the placement, it serves.",
    ),
    example(
        "Only the latest assessment is held, years later",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2022-01-10"),
            event("health_assessment", "2025-11-04", latest_only=True),
        ],
        turns=[
            turn("2022-01-10", "2022-02-07", "2025-11-04", "unknown"),
        ],
    ),
    example(
        "No assessment recorded",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2026-01-05"),
        ],
        turns=[
            turn("2026-01-05", "2026-02-02", "", "unknown"),
        ],
        unrecorded=[blank("health_assessment", "2026-01-05")],
    ),
    example(
        "Looked after again",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2025-01-06", "2025-03-03"),
            event("health_assessment", "2025-01-30"),
            spell("looked_after", "2026-02-02"),
            event("health_assessment", "2026-03-02"),
        ],
        turns=[
            turn("2025-01-06", "2025-02-03", "2025-01-30", "met"),
            turn("2026-02-02", "2026-03-02", "2026-03-02", "met"),
        ],
    ),
    example(
        "An assessment four months before",
        as_at="2026-02-03",
        facts=[
            spell("looked_after", "2026-01-05"),
            event("health_assessment", "2025-09-01"),
        ],
        turns=[
            turn("2026-01-05", "2026-02-02", "", "overdue"),
        ],
        note="Too long ago to serve.",
    ),
    example(
        "Refused by the young person",
        as_at="2026-02-28",
        facts=[
            spell("looked_after", "2026-01-05"),
            event("health_assessment_refused", "2026-01-26"),
        ],
        turns=[
            turn("2026-01-05", "2026-02-02", "", "ended"),
        ],
        note="A refusal by a child of sufficient understanding is recorded; nothing more is owed.",
    ),
    example(
        "In short breaks",
        as_at="2026-02-28",
        facts=[
            spell("looked_after", "2026-01-05"),
            spell("short_breaks", "2026-01-05"),
        ],
        turns=[],
        note="Regulation 7 does not apply to short breaks.",
    ),
    example(
        "In detention on remand",
        as_at="2026-02-28",
        facts=[
            spell("looked_after", "2026-01-05"),
            spell("remanded", "2026-01-05"),
            spell("custody_placement", "2026-01-05"),
        ],
        turns=[],
    ),
]
