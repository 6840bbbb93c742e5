"""The first review after a move."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Reviewed in the fifth week",
        as_at="2026-03-31",
        facts=[spell("care_leaver_accommodation", "2026-02-02"), event("pathway_plan_review", "2026-03-05")],
        turns=[turn("2026-02-02", "2026-03-16", "2026-03-05", "met")],
        note="The 28 days, the first of them 2 February, end on 1 March.",
    ),
    example(
        "Not reviewed",
        as_at="2026-03-17",
        facts=[spell("care_leaver_accommodation", "2026-02-02")],
        turns=[turn("2026-02-02", "2026-03-16", "", "overdue")],
    ),
    example(
        "Moved out first",
        as_at="2026-03-17",
        facts=[spell("care_leaver_accommodation", "2026-02-02", "2026-02-20")],
        turns=[turn("2026-02-02", "2026-03-16", "", "ended")],
    ),
    example(
        "Reviewed late",
        as_at="2026-03-31",
        facts=[spell("care_leaver_accommodation", "2026-02-02"), event("pathway_plan_review", "2026-03-17")],
        turns=[turn("2026-02-02", "2026-03-16", "2026-03-17", "met_late")],
    ),
]
