"""Later reviews in accommodation that the authority provides."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Every three months",
        as_at="2026-06-10",
        facts=[
            spell("care_leaver_accommodation", "2026-01-26"),
            event("pathway_plan_review", "2026-02-28"),
            event("pathway_plan_review", "2026-05-28"),
        ],
        turns=[turn("2026-02-28", "2026-05-28", "2026-05-28", "met"), turn("2026-05-28", "2026-08-28", "", "waiting")],
    ),
    example(
        "Six months are too long here",
        as_at="2026-06-10",
        facts=[spell("care_leaver_accommodation", "2026-01-26"), event("pathway_plan_review", "2026-02-28")],
        turns=[turn("2026-02-28", "2026-05-28", "", "overdue")],
    ),
    example(
        "Not yet a first review",
        as_at="2026-03-10",
        facts=[spell("care_leaver_accommodation", "2026-01-26")],
        turns=[],
        note="The first has its own standard.",
    ),
    example(
        "Moved out",
        as_at="2026-06-10",
        facts=[
            spell("care_leaver_accommodation", "2026-01-26", "2026-05-01"),
            event("pathway_plan_review", "2026-02-28"),
        ],
        turns=[turn("2026-02-28", "2026-05-28", "", "ended")],
    ),
]
