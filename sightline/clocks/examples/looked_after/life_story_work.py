"""Life-story work begun by about the second review."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Begun",
        as_at="2026-05-31",
        facts=[
            spell("looked_after", "2026-01-05"),
            event("life_story_work", "2026-04-20"),
        ],
        turns=[
            turn("2026-01-05", "2026-05-05", "2026-04-20", "met"),
        ],
    ),
    example(
        "Not begun",
        as_at="2026-05-06",
        facts=[
            spell("looked_after", "2026-01-05"),
        ],
        turns=[
            turn("2026-01-05", "2026-05-05", "", "overdue"),
        ],
    ),
    example(
        "Home again",
        as_at="2026-05-31",
        facts=[
            spell("looked_after", "2026-01-05", "2026-03-20"),
        ],
        turns=[
            turn("2026-01-05", "2026-05-05", "", "ended"),
        ],
    ),
]
