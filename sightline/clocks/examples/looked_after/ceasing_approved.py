"""Approval before ceasing to look after a child."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Approved a week before",
        as_at="2026-03-31",
        facts=[
            event("ceasing_proposed", "2026-03-02", towards="2026-03-27"),
            event("ceasing_approved", "2026-03-20"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-27", "2026-03-20", "met"),
        ],
    ),
    example(
        "Approved on the day",
        as_at="2026-03-31",
        facts=[
            event("ceasing_proposed", "2026-03-02", towards="2026-03-27"),
            event("ceasing_approved", "2026-03-27"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-27", "2026-03-27", "met"),
        ],
    ),
    example(
        "The day has passed",
        as_at="2026-03-28",
        facts=[
            event("ceasing_proposed", "2026-03-02", towards="2026-03-27"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-27", "", "overdue"),
        ],
    ),
    example(
        "Proposal withdrawn",
        as_at="2026-03-31",
        facts=[
            event("ceasing_proposed", "2026-03-02", towards="2026-03-27"),
            event("ceasing_withdrawn", "2026-03-10"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-27", "", "ended"),
        ],
    ),
    example(
        "Put off to a later day",
        as_at="2026-04-10",
        facts=[
            event("ceasing_proposed", "2026-03-02", towards="2026-03-27"),
            event("ceasing_proposed", "2026-03-23", towards="2026-04-17"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-27", "", "ended"),
            turn("2026-03-23", "2026-04-17", "", "waiting"),
        ],
        note="A new proposal has its own day.",
    ),
]
