"""Written notice of a placement to those who must know."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Before the placement, as the regulation asks",
        as_at="2026-04-30",
        facts=[
            spell("looked_after", "2026-04-02"),
            spell("placement", "2026-04-02"),
            event("placement_notified", "2026-04-01"),
        ],
        turns=[
            turn("2026-04-02", "2026-04-13", "2026-04-01", "met"),
        ],
    ),
    example(
        "In an emergency before Easter",
        as_at="2026-04-30",
        facts=[
            spell("looked_after", "2026-04-02"),
            spell("placement", "2026-04-02"),
            event("placement_notified", "2026-04-13"),
        ],
        turns=[
            turn("2026-04-02", "2026-04-13", "2026-04-13", "met"),
        ],
        note="Placed on Maundy Thursday: the fifth working day is Monday 13 April.",
    ),
    example(
        "A day late",
        as_at="2026-04-30",
        facts=[
            spell("looked_after", "2026-04-02"),
            spell("placement", "2026-04-02"),
            event("placement_notified", "2026-04-14"),
        ],
        turns=[
            turn("2026-04-02", "2026-04-13", "2026-04-14", "met_late"),
        ],
    ),
    example(
        "Not notified",
        as_at="2026-04-14",
        facts=[
            spell("looked_after", "2026-04-02"),
            spell("placement", "2026-04-02"),
        ],
        turns=[
            turn("2026-04-02", "2026-04-13", "", "overdue"),
        ],
    ),
    example(
        "In short breaks",
        as_at="2026-04-30",
        facts=[
            spell("looked_after", "2026-04-02"),
            spell("short_breaks", "2026-04-02"),
            spell("placement", "2026-04-02"),
        ],
        turns=[],
        note="Regulation 13 does not apply to short breaks.",
    ),
]
