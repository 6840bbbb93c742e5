"""The one extension of an emergency protection order: seven days at most."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Ended in time",
        as_at="2026-03-31",
        facts=[
            spell("emergency_protection_order", "2026-03-09", "2026-03-20"),
            event("emergency_protection_order_extended", "2026-03-13", towards="2026-03-16"),
        ],
        turns=[
            turn("2026-03-13", "2026-03-23", "2026-03-20", "met"),
        ],
        note="Counted from the day the order was first to end, not from the hearing.",
    ),
    example(
        "Ended on the last day",
        as_at="2026-03-31",
        facts=[
            spell("emergency_protection_order", "2026-03-09", "2026-03-23"),
            event("emergency_protection_order_extended", "2026-03-16", towards="2026-03-16"),
        ],
        turns=[
            turn("2026-03-16", "2026-03-23", "2026-03-23", "met"),
        ],
        note="Fifteen days in all.",
    ),
    example(
        "Still recorded as running",
        as_at="2026-03-24",
        facts=[
            spell("emergency_protection_order", "2026-03-09"),
            event("emergency_protection_order_extended", "2026-03-16", towards="2026-03-16"),
        ],
        turns=[
            turn("2026-03-16", "2026-03-23", "", "overdue"),
        ],
    ),
    example(
        "A second extension recorded",
        as_at="2026-03-31",
        facts=[
            spell("emergency_protection_order", "2026-03-09", "2026-03-27"),
            event("emergency_protection_order_extended", "2026-03-16", towards="2026-03-16"),
            event("emergency_protection_order_extended", "2026-03-23", towards="2026-03-23"),
        ],
        turns=[
            turn("2026-03-16", "2026-03-23", "2026-03-27", "met_late"),
        ],
        note="The law knows one extension only, so the second changes nothing.",
    ),
]
