"""Legal reviews of section 20 accommodation."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Reviewed at 6 and 12 weeks, then every 12",
        as_at="2026-06-01",
        facts=[
            spell("section_20", "2026-01-05"),
            event("section_20_review", "2026-02-16"),
            event("section_20_review", "2026-03-31"),
        ],
        turns=[
            turn("2026-01-05", "2026-02-16", "2026-02-16", "met"),
            turn("2026-02-16", "2026-03-30", "2026-03-31", "met_late"),
            turn("2026-03-31", "2026-06-23", "", "waiting"),
        ],
    ),
    example(
        "Drifting",
        as_at="2026-02-17",
        facts=[spell("section_20", "2026-01-05")],
        turns=[turn("2026-01-05", "2026-02-16", "", "overdue")],
    ),
    example(
        "Care proceedings put an end to section 20",
        as_at="2026-06-01",
        facts=[spell("section_20", "2026-01-05", "2026-02-02")],
        turns=[turn("2026-01-05", "2026-02-16", "", "ended")],
    ),
    example(
        "First day not recorded", as_at="2026-06-01", facts=[spell("section_20")], turns=[turn("", "", "", "unknown")]
    ),
]
