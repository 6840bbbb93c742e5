"""The full record of a looked-after review written."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "In time",
        as_at="2026-04-30",
        facts=[
            event("looked_after_review", "2026-03-09"),
            event("review_record_written", "2026-03-27"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-30", "2026-03-27", "met"),
        ],
    ),
    example(
        "A day late",
        as_at="2026-04-30",
        facts=[
            event("looked_after_review", "2026-03-09"),
            event("review_record_written", "2026-03-31"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-30", "2026-03-31", "met_late"),
        ],
    ),
    example(
        "Not written",
        as_at="2026-03-31",
        facts=[
            event("looked_after_review", "2026-03-09"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-30", "", "overdue"),
        ],
    ),
]
