"""Family group decision-making meetings."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Held before the application",
        as_at="2026-06-20",
        facts=[
            event("family_group_meeting_offered", "2026-05-20"),
            event("family_group_meeting", "2026-06-13"),
            event("decision_to_issue", "2026-06-01", towards="2026-06-15"),
        ],
        turns=[turn("2026-06-01", "2026-06-14", "2026-06-13", "met")],
        note="A Saturday: families meet when they can.",
    ),
    example(
        "Nobody wanted it",
        as_at="2026-06-20",
        facts=[
            event("decision_to_issue", "2026-06-01", towards="2026-06-15"),
            event("family_group_meeting_declined", "2026-06-03"),
        ],
        turns=[turn("2026-06-01", "2026-06-14", "2026-06-03", "met")],
    ),
    example(
        "Offered, accepted and not held",
        as_at="2026-06-16",
        facts=[
            event("family_group_meeting_offered", "2026-05-20"),
            event("decision_to_issue", "2026-06-01", towards="2026-06-15"),
        ],
        turns=[turn("2026-06-01", "2026-06-14", "", "overdue")],
    ),
    example(
        "The application is put off",
        as_at="2026-06-16",
        facts=[
            event("decision_to_issue", "2026-06-01", towards="2026-06-15"),
            event("decision_to_issue", "2026-06-12", towards="2026-06-29"),
        ],
        turns=[turn("2026-06-01", "2026-06-14", "", "ended"), turn("2026-06-12", "2026-06-28", "", "waiting")],
    ),
]
