"""A visit after a notice from Ofsted about the children's home."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Within a week, over Easter",
        as_at="2026-04-30",
        facts=[
            spell("looked_after", "2025-01-06"),
            event("regulator_notice", "2026-03-31"),
            event("looked_after_visit", "2026-04-07"),
        ],
        turns=[
            turn("2026-03-31", "2026-04-07", "2026-04-07", "met"),
        ],
    ),
    example(
        "A day late",
        as_at="2026-04-30",
        facts=[
            spell("looked_after", "2025-01-06"),
            event("regulator_notice", "2026-03-31"),
            event("looked_after_visit", "2026-04-08"),
        ],
        turns=[
            turn("2026-03-31", "2026-04-07", "2026-04-08", "met_late"),
        ],
    ),
    example(
        "The child moved away first",
        as_at="2026-04-30",
        facts=[
            spell("looked_after", "2025-01-06"),
            spell("placement", "2025-01-06", "2026-04-02"),
            event("regulator_notice", "2026-03-31"),
        ],
        turns=[
            turn("2026-03-31", "2026-04-07", "", "ended"),
        ],
    ),
    example(
        "In August 2020, by video",
        as_at="2020-09-30",
        facts=[
            spell("looked_after", "2019-01-07"),
            event("regulator_notice", "2020-08-03"),
            event("looked_after_visit_remote", "2020-08-06"),
        ],
        turns=[
            turn("2020-08-03", "2020-08-10", "2020-08-06", "met"),
        ],
        note="That summer any visit of regulation 28 could be made by telephone or video.",
    ),
]
