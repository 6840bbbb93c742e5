"""The record of a looked-after review sent to those concerned."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Over Easter, on the due day",
        as_at="2026-04-30",
        facts=[
            event("looked_after_review", "2026-03-09"),
            event("review_record_sent", "2026-04-08"),
        ],
        turns=[
            turn("2026-03-09", "2026-04-08", "2026-04-08", "met"),
        ],
    ),
    example(
        "A day late",
        as_at="2026-04-30",
        facts=[
            event("looked_after_review", "2026-03-09"),
            event("review_record_sent", "2026-04-09"),
        ],
        turns=[
            turn("2026-03-09", "2026-04-08", "2026-04-09", "met_late"),
        ],
    ),
    example(
        "Not sent",
        as_at="2026-04-09",
        facts=[
            event("looked_after_review", "2026-03-09"),
        ],
        turns=[
            turn("2026-03-09", "2026-04-08", "", "overdue"),
        ],
    ),
]
