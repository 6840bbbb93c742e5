"""A homeless young person of 16 or 17: somewhere safe that night."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "A safe place the same day",
        as_at="2026-03-31",
        facts=[
            spell("homeless", "2026-03-09", "2026-03-16"),
            event("homeless_accommodated", "2026-03-09"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-09", "2026-03-09", "met"),
        ],
        born_on="2009-05-20",
    ),
    example(
        "A safe place two days later",
        as_at="2026-03-31",
        facts=[
            spell("homeless", "2026-03-06"),
            event("homeless_accommodated", "2026-03-08"),
        ],
        turns=[
            turn("2026-03-06", "2026-03-06", "2026-03-08", "met_late"),
        ],
        born_on="2009-05-20",
        note="Friday night and Saturday night were not safe.",
    ),
    example(
        "Nothing recorded",
        as_at="2026-03-10",
        facts=[
            spell("homeless", "2026-03-09"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-09", "", "overdue"),
        ],
        born_on="2009-05-20",
    ),
    example(
        "Fifteen years old",
        as_at="2026-03-10",
        facts=[
            spell("homeless", "2026-03-09"),
        ],
        turns=[],
        born_on="2010-05-20",
        note="A younger child is not a matter of homelessness law.",
    ),
    example(
        "Turned 16 while homeless",
        as_at="2026-03-31",
        facts=[
            spell("homeless", "2026-03-02"),
            event("homeless_accommodated", "2026-03-10"),
        ],
        turns=[
            turn("2026-03-10", "2026-03-10", "2026-03-10", "met"),
        ],
        born_on="2010-03-10",
        note="Owed from the sixteenth birthday.",
    ),
]
