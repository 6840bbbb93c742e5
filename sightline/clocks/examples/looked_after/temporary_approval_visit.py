"""Weekly visits to a child placed under temporary approval, until the first review."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Every week until the review",
        as_at="2026-03-10",
        facts=[
            spell("looked_after", "2026-02-02"),
            spell("placement", "2026-02-02"),
            spell("temporary_approval", "2026-02-02"),
            event("looked_after_visit", "2026-02-06"),
            event("looked_after_visit", "2026-02-13"),
            event("looked_after_visit", "2026-02-20"),
            event("looked_after_review", "2026-02-24"),
        ],
        turns=[
            turn("2026-02-02", "2026-02-09", "2026-02-06", "met"),
            turn("2026-02-06", "2026-02-13", "2026-02-13", "met"),
            turn("2026-02-13", "2026-02-20", "2026-02-20", "met"),
            turn("2026-02-20", "2026-02-27", "", "ended"),
        ],
        note="From the review on, four weeks.",
    ),
    example(
        "Years in care, then a connected person",
        as_at="2026-02-14",
        facts=[
            spell("looked_after", "2022-01-10"),
            event("looked_after_review", "2026-01-12"),
            spell("placement", "2026-02-02"),
            spell("temporary_approval", "2026-02-02"),
            event("looked_after_visit", "2026-01-30"),
            event("looked_after_visit", "2026-02-06"),
        ],
        turns=[
            turn("2026-02-02", "2026-02-09", "2026-02-06", "met"),
            turn("2026-02-06", "2026-02-13", "", "overdue"),
        ],
        note="Each such placement begins weekly, until the first review held in it.",
    ),
    example(
        "The carer approved",
        as_at="2026-02-28",
        facts=[
            spell("looked_after", "2026-02-02"),
            spell("placement", "2026-02-02"),
            spell("temporary_approval", "2026-02-02", "2026-02-11"),
            event("looked_after_visit", "2026-02-06"),
        ],
        turns=[
            turn("2026-02-02", "2026-02-09", "2026-02-06", "met"),
            turn("2026-02-06", "2026-02-13", "", "ended"),
        ],
        note="The ordinary visits begin.",
    ),
    example(
        "First visit a day late",
        as_at="2026-02-10",
        facts=[
            spell("looked_after", "2026-02-02"),
            spell("placement", "2026-02-02"),
            spell("temporary_approval", "2026-02-02"),
            event("looked_after_visit", "2026-02-10"),
        ],
        turns=[
            turn("2026-02-02", "2026-02-09", "2026-02-10", "met_late"),
            turn("2026-02-10", "2026-02-17", "", "waiting"),
        ],
    ),
    example(
        "The review is late, and so the weeks go on",
        as_at="2026-03-10",
        facts=[
            spell("looked_after", "2026-01-05"),
            spell("placement", "2026-02-02"),
            spell("temporary_approval", "2026-02-02"),
            event("looked_after_visit", "2026-03-03"),
        ],
        turns=[
            turn("2026-02-02", "2026-02-09", "2026-03-03", "met_late"),
            turn("2026-03-03", "2026-03-10", "", "waiting"),
        ],
        note="A month in, no review has been held.",
    ),
]
