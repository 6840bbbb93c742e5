"""The strengths and difficulties questionnaire, each year."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Each year",
        as_at="2026-06-30",
        facts=[
            spell("looked_after", "2024-02-05"),
            event("strengths_and_difficulties", "2025-01-20"),
            event("strengths_and_difficulties", "2026-01-19"),
        ],
        turns=[
            turn("2024-02-05", "2025-02-05", "2025-01-20", "met"),
            turn("2025-01-20", "2026-01-20", "2026-01-19", "met"),
            turn("2026-01-19", "2027-01-19", "", "waiting"),
        ],
        born_on="2014-05-06",
    ),
    example(
        "Four years old while looked after",
        as_at="2026-06-30",
        facts=[
            spell("looked_after", "2024-02-05"),
        ],
        turns=[
            turn("2026-03-02", "2027-03-02", "", "waiting"),
        ],
        born_on="2022-03-02",
        note="Owed from the fourth birthday on.",
    ),
    example(
        "Not completed",
        as_at="2026-02-06",
        facts=[
            spell("looked_after", "2025-02-05"),
        ],
        turns=[
            turn("2025-02-05", "2026-02-05", "", "overdue"),
        ],
        born_on="2014-05-06",
    ),
    example(
        "Seventeen before it was due",
        as_at="2026-06-30",
        facts=[
            spell("looked_after", "2025-05-05"),
        ],
        turns=[
            turn("2025-05-05", "2026-05-05", "", "ended"),
        ],
        born_on="2009-03-10",
        note="The questionnaire is for children of 4 to 16.",
    ),
]
