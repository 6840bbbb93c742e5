"""A review before a significant change to the care plan."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Reviewed first",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2025-09-01"),
            event("care_plan_change_proposed", "2026-03-02", towards="2026-03-27"),
            event("looked_after_review", "2026-03-18"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-27", "2026-03-18", "met"),
        ],
    ),
    example(
        "Reviewed after the change",
        as_at="2026-04-10",
        facts=[
            spell("looked_after", "2025-09-01"),
            event("care_plan_change_proposed", "2026-03-02", towards="2026-03-27"),
            event("looked_after_review", "2026-03-30"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-27", "2026-03-30", "met_late"),
        ],
    ),
    example(
        "Proposal withdrawn",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2025-09-01"),
            event("care_plan_change_proposed", "2026-03-02", towards="2026-03-27"),
            event("care_plan_change_withdrawn", "2026-03-11"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-27", "", "ended"),
        ],
    ),
    example(
        "No day given for the change",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2025-09-01"),
            event("care_plan_change_proposed", "2026-03-02"),
        ],
        turns=[
            turn("2026-03-02", "", "", "unknown"),
        ],
        note="Without the day planned it cannot be judged.",
    ),
]
