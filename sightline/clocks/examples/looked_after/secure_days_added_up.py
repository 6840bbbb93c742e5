"""Stays in secure accommodation without an order, added up over 28 days."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "A third stay makes a fourth day",
        as_at="2026-03-31",
        facts=[
            spell("secure_without_order", "2026-03-02", "2026-03-04"),
            spell("secure_without_order", "2026-03-16", "2026-03-17"),
            spell("secure_without_order", "2026-03-25", "2026-03-26"),
            event("left_secure", "2026-03-25"),
        ],
        turns=[
            turn("2026-03-25", "2026-03-25", "2026-03-25", "met"),
        ],
        note="Two days, one day, and on 25 March a fourth in 28: the child left that day.",
    ),
    example(
        "A fourth day and no order",
        as_at="2026-03-26",
        facts=[
            spell("secure_without_order", "2026-03-02", "2026-03-04"),
            spell("secure_without_order", "2026-03-16", "2026-03-17"),
            spell("secure_without_order", "2026-03-25"),
        ],
        turns=[
            turn("2026-03-25", "2026-03-25", "", "overdue"),
        ],
    ),
    example(
        "Three days in all",
        as_at="2026-03-31",
        facts=[
            spell("secure_without_order", "2026-03-02", "2026-03-05"),
        ],
        turns=[],
        note="Monday to Thursday morning: three days.",
    ),
    example(
        "The first stay is more than 28 days ago",
        as_at="2026-04-30",
        facts=[
            spell("secure_without_order", "2026-03-02", "2026-03-04"),
            spell("secure_without_order", "2026-03-31", "2026-04-02"),
        ],
        turns=[],
        note="On 31 March only days from 4 March on count.",
    ),
]
