"""Written notice that a contact order is departed from by agreement."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Over the spring bank holiday",
        as_at="2026-05-31",
        facts=[
            event("contact_order_departed_from", "2026-05-20"),
            event("contact_decision_told", "2026-05-28"),
        ],
        turns=[
            turn("2026-05-20", "2026-05-28", "2026-05-28", "met"),
        ],
    ),
    example(
        "A day late",
        as_at="2026-05-31",
        facts=[
            event("contact_order_departed_from", "2026-05-20"),
            event("contact_decision_told", "2026-05-29"),
        ],
        turns=[
            turn("2026-05-20", "2026-05-28", "2026-05-29", "met_late"),
        ],
    ),
    example(
        "Not given",
        as_at="2026-05-29",
        facts=[
            event("contact_order_departed_from", "2026-05-20"),
        ],
        turns=[
            turn("2026-05-20", "2026-05-28", "", "overdue"),
        ],
    ),
]
