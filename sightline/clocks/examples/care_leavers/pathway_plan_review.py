"""Reviews of a care leaver's pathway plan."""

from ...example import blank, event, example, spell, turn

EXAMPLES = [
    example(
        "Reviewed every six months",
        as_at="2026-03-31",
        facts=[
            spell("keeping_in_touch", "2025-02-03"),
            event("pathway_plan", "2025-03-03"),
            event("pathway_plan_review", "2025-09-03"),
            event("pathway_plan_review", "2026-02-20"),
        ],
        turns=[
            turn("2025-03-03", "2025-09-03", "2025-09-03", "met"),
            turn("2025-09-03", "2026-03-03", "2026-02-20", "met"),
            turn("2026-02-20", "2026-08-20", "", "waiting"),
        ],
    ),
    example(
        "Reviewed late",
        as_at="2026-03-31",
        facts=[
            spell("keeping_in_touch", "2025-02-03"),
            event("pathway_plan", "2025-03-03"),
            event("pathway_plan_review", "2025-09-04"),
        ],
        turns=[
            turn("2025-03-03", "2025-09-03", "2025-09-04", "met_late"),
            turn("2025-09-04", "2026-03-04", "", "overdue"),
        ],
    ),
    example(
        "Six months after the last day of August",
        as_at="2026-03-01",
        facts=[
            spell("keeping_in_touch", "2025-02-03"),
            event("pathway_plan", "2025-08-31"),
        ],
        turns=[
            turn("2025-08-31", "2026-02-28", "", "overdue"),
        ],
        note="The last day of February.",
    ),
    example(
        "Only the latest review is held, and nothing else",
        as_at="2026-03-31",
        facts=[
            spell("keeping_in_touch"),
            event("pathway_plan_review", "2025-09-08", latest_only=True),
        ],
        turns=[
            turn("2025-09-08", "2026-03-08", "", "overdue"),
        ],
        note="The usual case of an extract: it does not say since when the service has been keeping in touch.",
    ),
    example(
        "No plan and no review recorded",
        as_at="2026-03-31",
        facts=[
            spell("keeping_in_touch"),
        ],
        turns=[
            turn("", "", "", "unknown"),
        ],
        unrecorded=[blank("pathway_plan_review")],
        note="The source left the day blank.",
    ),
    example(
        "No plan yet, and nothing left blank",
        as_at="2026-03-31",
        facts=[
            spell("keeping_in_touch", "2026-02-02"),
        ],
        turns=[],
        note="This standard is about reviews: until there is a plan it says nothing.",
    ),
    example(
        "Keeping in touch is no longer owed",
        as_at="2026-03-31",
        facts=[
            spell("keeping_in_touch", "2025-02-03", "2025-12-01"),
            event("pathway_plan", "2025-03-03"),
            event("pathway_plan_review", "2025-09-01"),
        ],
        turns=[
            turn("2025-03-03", "2025-09-03", "2025-09-01", "met"),
            turn("2025-09-01", "2026-03-01", "", "ended"),
        ],
    ),
]
