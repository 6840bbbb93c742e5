"""Reviews of supervision orders."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Reviewed at nine months",
        as_at="2026-03-10",
        facts=[spell("supervision_order", "2025-05-31"), event("supervision_order_review", "2026-02-27")],
        turns=[turn("2025-05-31", "2026-02-28", "2026-02-27", "met")],
        note="Nine months after 31 May end with February.",
    ),
    example(
        "Not reviewed",
        as_at="2026-03-10",
        facts=[spell("supervision_order", "2025-05-31")],
        turns=[turn("2025-05-31", "2026-02-28", "", "overdue")],
    ),
    example(
        "Order discharged first",
        as_at="2026-03-10",
        facts=[spell("supervision_order", "2025-05-31", "2025-12-01")],
        turns=[turn("2025-05-31", "2026-02-28", "", "ended")],
    ),
]
