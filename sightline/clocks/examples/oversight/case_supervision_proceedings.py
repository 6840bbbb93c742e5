"""Supervision of children in proceedings."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Every four weeks",
        as_at="2026-03-10",
        facts=[
            spell("care_proceedings", "2026-01-05"),
            event("case_supervision", "2026-01-30"),
            event("case_supervision", "2026-02-27"),
        ],
        turns=[
            turn("2026-01-05", "2026-02-02", "2026-01-30", "met"),
            turn("2026-01-30", "2026-02-27", "2026-02-27", "met"),
            turn("2026-02-27", "2026-03-27", "", "waiting"),
        ],
    ),
    example(
        "Not brought to supervision",
        as_at="2026-02-03",
        facts=[spell("care_proceedings", "2026-01-05")],
        turns=[turn("2026-01-05", "2026-02-02", "", "overdue")],
    ),
    example(
        "Under a child protection plan until three weeks after the issue",
        as_at="2026-02-24",
        facts=[spell("child_protection_plan", "2025-06-02", "2026-01-26"), spell("care_proceedings", "2026-01-05")],
        turns=[turn("2026-01-26", "2026-02-23", "", "overdue")],
        note="Until then the child protection standard asks for it.",
    ),
]
