"""Visits every six months, as a child in long-term foster care agreed."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Six months from the last visit before the agreement",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2022-01-10"),
            spell("placement", "2022-01-10"),
            event("looked_after_visit", "2025-08-31"),
            spell("agreed_fewer_visits", "2025-09-15"),
            event("looked_after_visit", "2026-02-27"),
        ],
        turns=[
            turn("2025-09-15", "2026-02-28", "2026-02-27", "met"),
            turn("2026-02-27", "2026-08-27", "", "waiting"),
        ],
        note="Six months after 31 August end on the last day of February.",
    ),
    example(
        "The child no longer agrees",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2022-01-10"),
            event("looked_after_visit", "2025-08-31"),
            spell("agreed_fewer_visits", "2025-09-15", "2026-01-15"),
        ],
        turns=[
            turn("2025-09-15", "2026-02-28", "", "ended"),
        ],
        note="The ordinary visits begin again.",
    ),
    example(
        "Not visited",
        as_at="2026-03-01",
        facts=[
            spell("looked_after", "2022-01-10"),
            event("looked_after_visit", "2025-08-31"),
            spell("agreed_fewer_visits", "2025-09-15"),
        ],
        turns=[
            turn("2025-09-15", "2026-02-28", "", "overdue"),
        ],
    ),
    example(
        "No agreement recorded",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2022-01-10"),
            spell("placement", "2022-01-10"),
            event("looked_after_visit", "2026-02-27"),
        ],
        turns=[],
        note="Long-term foster care alone does not reduce the visits.",
    ),
]
