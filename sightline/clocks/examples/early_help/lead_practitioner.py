"""Family help: a lead practitioner within five working days."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Named in time",
        as_at="2026-03-31",
        facts=[
            event("family_help_agreed", "2026-03-09"),
            event("lead_practitioner_named", "2026-03-12"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-16", "2026-03-12", "met"),
        ],
    ),
    example(
        "Named late, after Easter",
        as_at="2026-04-30",
        facts=[
            event("family_help_agreed", "2026-03-31"),
            event("lead_practitioner_named", "2026-04-10"),
        ],
        turns=[
            turn("2026-03-31", "2026-04-09", "2026-04-10", "met_late"),
        ],
    ),
    example(
        "Somebody led already",
        as_at="2026-03-31",
        facts=[
            event("lead_practitioner_named", "2026-02-23"),
            event("family_help_agreed", "2026-03-09"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-16", "2026-02-23", "met"),
        ],
        note="Named in the 20 working days before.",
    ),
    example(
        "Nobody named",
        as_at="2026-03-17",
        facts=[
            event("family_help_agreed", "2026-03-09"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-16", "", "overdue"),
        ],
    ),
    example(
        "The family no longer wanted help",
        as_at="2026-03-31",
        facts=[
            event("family_help_agreed", "2026-03-09"),
            event("closure_decided", "2026-03-13"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-16", "", "ended"),
        ],
    ),
]
