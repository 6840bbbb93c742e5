"""Telling parents of the decision, in writing."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "On the last day, over Easter",
        as_at="2026-04-20",
        facts=[event("adoption_decision", "2026-04-01"), event("adoption_decision_in_writing", "2026-04-10")],
        turns=[turn("2026-04-01", "2026-04-10", "2026-04-10", "met")],
    ),
    example(
        "A working day late",
        as_at="2026-04-20",
        facts=[event("adoption_decision", "2026-04-01"), event("adoption_decision_in_writing", "2026-04-13")],
        turns=[turn("2026-04-01", "2026-04-10", "2026-04-13", "met_late")],
    ),
    example(
        "Not recorded as told",
        as_at="2026-04-20",
        facts=[event("adoption_decision", "2026-04-01")],
        turns=[turn("2026-04-01", "2026-04-10", "", "overdue")],
    ),
    example(
        "A decision against adoption is told too",
        as_at="2026-04-20",
        facts=[event("adoption_decided_against", "2026-04-01"), event("adoption_decision_in_writing", "2026-04-02")],
        turns=[turn("2026-04-01", "2026-04-10", "2026-04-02", "met")],
    ),
]
