"""Viability assessments of family and friends."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Two people put forward on one day",
        as_at="2026-02-24",
        facts=[
            event("network_member_identified", "2026-02-02", thread="aunt"),
            event("network_member_identified", "2026-02-02", thread="grandfather"),
            event("viability_assessment", "2026-02-23", thread="aunt"),
        ],
        turns=[turn("2026-02-02", "2026-02-23", "2026-02-23", "met"), turn("2026-02-02", "2026-02-23", "", "overdue")],
        note="Each assessment is matched to its own person.",
    ),
    example(
        "One withdrew",
        as_at="2026-02-24",
        facts=[
            event("network_member_identified", "2026-02-02", thread="aunt"),
            event("viability_not_pursued", "2026-02-10", thread="aunt"),
        ],
        turns=[turn("2026-02-02", "2026-02-23", "", "ended")],
    ),
    example(
        "Done late",
        as_at="2026-03-02",
        facts=[
            event("network_member_identified", "2026-02-02", thread="aunt"),
            event("viability_assessment", "2026-02-24", thread="aunt"),
        ],
        turns=[turn("2026-02-02", "2026-02-23", "2026-02-24", "met_late")],
    ),
]
