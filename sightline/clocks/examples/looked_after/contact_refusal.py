"""Seven days of refusing contact as a matter of urgency."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Ended on the seventh day",
        as_at="2026-03-31",
        facts=[
            spell("contact_refused", "2026-03-03", "2026-03-10"),
        ],
        turns=[
            turn("2026-03-03", "2026-03-10", "2026-03-10", "met"),
        ],
    ),
    example(
        "A court's order in time",
        as_at="2026-03-31",
        facts=[
            spell("contact_refused", "2026-03-03"),
            event("contact_order_made", "2026-03-09"),
        ],
        turns=[
            turn("2026-03-03", "2026-03-10", "2026-03-09", "met"),
        ],
    ),
    example(
        "Over Easter, still refused",
        as_at="2026-04-10",
        facts=[
            spell("contact_refused", "2026-04-02"),
        ],
        turns=[
            turn("2026-04-02", "2026-04-09", "", "overdue"),
        ],
        note="Calendar days: Good Friday and the weekend count.",
    ),
]
