"""A chronology kept up to date."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Every six months",
        as_at="2026-10-31",
        facts=[
            spell("looked_after", "2026-01-05"),
            event("looked_after_chronology", "2026-07-03"),
        ],
        turns=[
            turn("2026-01-05", "2026-07-05", "2026-07-03", "met"),
            turn("2026-07-03", "2027-01-03", "", "waiting"),
        ],
        note="Due on a Sunday, which is not moved.",
    ),
    example(
        "Late",
        as_at="2026-10-31",
        facts=[
            spell("looked_after", "2026-01-05"),
            event("looked_after_chronology", "2026-07-20"),
        ],
        turns=[
            turn("2026-01-05", "2026-07-05", "2026-07-20", "met_late"),
            turn("2026-07-20", "2027-01-20", "", "waiting"),
        ],
    ),
    example(
        "Home again",
        as_at="2026-10-31",
        facts=[
            spell("looked_after", "2026-01-05", "2026-05-01"),
        ],
        turns=[
            turn("2026-01-05", "2026-07-05", "", "ended"),
        ],
    ),
]
