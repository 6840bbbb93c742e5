"""An order made on a police application: eight days that begin with the first day of police protection."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Ended in time",
        as_at="2026-03-31",
        facts=[
            spell("emergency_protection_order", "2026-03-09", "2026-03-13"),
            event("emergency_protection_order_by_police", "2026-03-09", towards="2026-03-07"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-14", "2026-03-13", "met"),
        ],
        note="Taken into police protection on Saturday 7 March: eight days from and including it end on Saturday 14 March.",
    ),
    example(
        "Still running",
        as_at="2026-03-15",
        facts=[
            spell("emergency_protection_order", "2026-03-09"),
            event("emergency_protection_order_by_police", "2026-03-09", towards="2026-03-07"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-14", "", "overdue"),
        ],
    ),
    example(
        "Extended by the court",
        as_at="2026-03-31",
        facts=[
            spell("emergency_protection_order", "2026-03-09", "2026-03-20"),
            event("emergency_protection_order_by_police", "2026-03-09", towards="2026-03-07"),
            event("emergency_protection_order_extended", "2026-03-13", towards="2026-03-14"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-14", "2026-03-13", "met"),
        ],
    ),
    example(
        "The first day of police protection is not recorded",
        as_at="2026-03-15",
        facts=[
            spell("emergency_protection_order", "2026-03-09"),
            event("emergency_protection_order_by_police", "2026-03-09"),
        ],
        turns=[
            turn("2026-03-09", "", "", "unknown"),
        ],
        note="Then when it ends cannot be worked out here: look at the order.",
    ),
]
