"""Supervision of children looked after."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Every six weeks",
        as_at="2026-04-10",
        facts=[
            spell("looked_after", "2026-01-05"),
            event("case_supervision", "2026-02-16"),
            event("case_supervision", "2026-03-30"),
        ],
        turns=[
            turn("2026-01-05", "2026-02-16", "2026-02-16", "met"),
            turn("2026-02-16", "2026-03-30", "2026-03-30", "met"),
            turn("2026-03-30", "2026-05-11", "", "waiting"),
        ],
    ),
    example(
        "Not brought to supervision",
        as_at="2026-02-17",
        facts=[spell("looked_after", "2026-01-05")],
        turns=[turn("2026-01-05", "2026-02-16", "", "overdue")],
    ),
    example(
        "A child protection plan began",
        as_at="2026-02-17",
        facts=[spell("looked_after", "2026-01-05"), spell("child_protection_plan", "2026-02-09")],
        turns=[turn("2026-01-05", "2026-02-16", "", "ended")],
        note="The shorter rhythm takes over.",
    ),
    example(
        "No longer open",
        as_at="2026-04-10",
        facts=[spell("looked_after", "2026-01-05", "2026-02-27")],
        turns=[turn("2026-01-05", "2026-02-16", "", "missed")],
    ),
]
