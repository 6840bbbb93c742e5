"""Weekly reviews of a child out of school."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Every week",
        as_at="2026-03-20",
        facts=[
            spell("out_of_school", "2026-03-02"),
            event("out_of_school_review", "2026-03-09"),
            event("out_of_school_review", "2026-03-16"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-09", "2026-03-09", "met"),
            turn("2026-03-09", "2026-03-16", "2026-03-16", "met"),
            turn("2026-03-16", "2026-03-23", "", "waiting"),
        ],
    ),
    example(
        "A week missed",
        as_at="2026-03-17",
        facts=[
            spell("out_of_school", "2026-03-02"),
            event("out_of_school_review", "2026-03-09"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-09", "2026-03-09", "met"),
            turn("2026-03-09", "2026-03-16", "", "overdue"),
        ],
    ),
    example(
        "On roll again",
        as_at="2026-03-31",
        facts=[
            spell("out_of_school", "2026-03-02", "2026-03-06"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-09", "", "ended"),
        ],
    ),
]
