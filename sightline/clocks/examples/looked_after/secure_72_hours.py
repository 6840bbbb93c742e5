"""Seventy-two hours in secure accommodation without a court's authority."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "An order half an hour before the time ran out",
        as_at="2026-03-10",
        facts=[
            spell("secure_without_order", "2026-03-06 14:00", "2026-03-09"),
            event("secure_order", "2026-03-09 13:30"),
        ],
        turns=[
            turn("2026-03-06", "2026-03-09", "2026-03-09", "met"),
        ],
        note="From Friday at two to Monday at two: weekends count.",
    ),
    example(
        "An order an hour late",
        as_at="2026-03-10",
        facts=[
            spell("secure_without_order", "2026-03-06 14:00", "2026-03-09"),
            event("secure_order", "2026-03-09 15:00"),
        ],
        turns=[
            turn("2026-03-06", "2026-03-09", "2026-03-09", "met_late"),
        ],
        note="The right day and the wrong hour.",
    ),
    example(
        "The night the clocks go forward",
        as_at="2026-03-31",
        facts=[
            spell("secure_without_order", "2026-03-28 10:00", "2026-03-31"),
            event("left_secure", "2026-03-31 10:50"),
        ],
        turns=[
            turn("2026-03-28", "2026-03-31", "2026-03-31", "met"),
        ],
        note="Seventy-two hours of real time end at eleven by the clock on the wall.",
    ),
    example(
        "The hour is not recorded",
        as_at="2026-03-09",
        facts=[
            spell("secure_without_order", "2026-03-06"),
        ],
        turns=[
            turn("2026-03-06", "2026-03-09", "", "waiting"),
        ],
        note="Due by the end of the third day.",
    ),
    example(
        "Still there without an order",
        as_at="2026-03-10",
        facts=[
            spell("secure_without_order", "2026-03-06 14:00"),
        ],
        turns=[
            turn("2026-03-06", "2026-03-09", "", "overdue"),
        ],
    ),
]
