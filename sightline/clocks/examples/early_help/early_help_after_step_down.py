"""A step down from social care: early help is in touch within ten working days."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "In touch in time",
        as_at="2026-03-31",
        facts=[
            event("stepped_down_to_early_help", "2026-03-02"),
            event("early_help_contact", "2026-03-13"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-16", "2026-03-13", "met"),
        ],
    ),
    example(
        "Met together before the step down",
        as_at="2026-03-31",
        facts=[
            event("early_help_contact", "2026-02-26"),
            event("stepped_down_to_early_help", "2026-03-02"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-16", "2026-02-26", "met"),
        ],
        note="A meeting of both workers with the family counts.",
    ),
    example(
        "In touch too long before",
        as_at="2026-03-17",
        facts=[
            event("early_help_contact", "2026-01-20"),
            event("stepped_down_to_early_help", "2026-03-02"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-16", "", "overdue"),
        ],
    ),
    example(
        "In touch late",
        as_at="2026-03-31",
        facts=[
            event("stepped_down_to_early_help", "2026-03-02"),
            event("early_help_contact", "2026-03-17"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-16", "2026-03-17", "met_late"),
        ],
    ),
]
