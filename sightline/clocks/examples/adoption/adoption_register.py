"""The adoption register."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Given within three months",
        as_at="2026-03-31",
        facts=[event("adoption_decision", "2025-11-30"), event("adoption_register_referral", "2026-02-27")],
        turns=[turn("2025-11-30", "2026-02-28", "2026-02-27", "met")],
        note="Three months after 30 November end with February.",
    ),
    example(
        "Not given",
        as_at="2026-03-01",
        facts=[event("adoption_decision", "2025-11-30")],
        turns=[turn("2025-11-30", "2026-02-28", "", "overdue")],
    ),
    example(
        "A family was found first",
        as_at="2026-03-31",
        facts=[event("adoption_decision", "2025-11-30"), event("adoption_link_identified", "2026-01-12")],
        turns=[turn("2025-11-30", "2026-02-28", "", "ended")],
    ),
    example(
        "Decision reversed",
        as_at="2026-03-31",
        facts=[event("adoption_decision", "2025-11-30"), event("adoption_decision_reversed", "2026-03-16")],
        turns=[turn("2025-11-30", "2026-02-28", "", "missed")],
    ),
]
