"""Supervision of children with child protection plans."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Every four weeks",
        as_at="2026-04-10",
        facts=[
            spell("child_protection_plan", "2026-01-05"),
            event("case_supervision", "2026-02-02"),
            event("case_supervision", "2026-03-02"),
            event("case_supervision", "2026-03-31"),
        ],
        turns=[
            turn("2026-01-05", "2026-02-02", "2026-02-02", "met"),
            turn("2026-02-02", "2026-03-02", "2026-03-02", "met"),
            turn("2026-03-02", "2026-03-30", "2026-03-31", "met_late"),
            turn("2026-03-31", "2026-04-28", "", "waiting"),
        ],
    ),
    example(
        "Supervised two weeks before the plan was made",
        as_at="2026-03-31",
        facts=[event("case_supervision", "2026-02-16"), spell("child_protection_plan", "2026-03-02")],
        turns=[turn("2026-03-02", "2026-03-16", "", "overdue")],
        note="Counted from that supervision, while the child was a child in need.",
    ),
    example(
        "Plan ended",
        as_at="2026-03-31",
        facts=[spell("child_protection_plan", "2026-03-02", "2026-03-20")],
        turns=[turn("2026-03-02", "2026-03-30", "", "ended")],
    ),
]
