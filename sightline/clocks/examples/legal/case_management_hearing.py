"""Case management hearings."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Held on day 18, over Easter",
        as_at="2026-04-20",
        facts=[spell("care_proceedings", "2026-03-16"), event("case_management_hearing", "2026-04-10")],
        turns=[turn("2026-03-16", "2026-04-10", "2026-04-10", "met")],
        note="The day of issue is day 1; Good Friday and Easter Monday are no business days.",
    ),
    example(
        "Held a working day later",
        as_at="2026-04-20",
        facts=[spell("care_proceedings", "2026-03-16"), event("case_management_hearing", "2026-04-13")],
        turns=[turn("2026-03-16", "2026-04-10", "2026-04-13", "met_late")],
    ),
    example(
        "The same where days are counted after the issue",
        as_at="2026-04-20",
        facts=[spell("care_proceedings", "2026-03-16"), event("case_management_hearing", "2026-04-13")],
        turns=[turn("2026-03-16", "2026-04-13", "2026-04-13", "met")],
        choice="after_the_issue",
    ),
    example(
        "Not listed yet",
        as_at="2026-04-13",
        facts=[spell("care_proceedings", "2026-03-16")],
        turns=[turn("2026-03-16", "2026-04-10", "", "overdue")],
    ),
    example(
        "Withdrawn before the hearing",
        as_at="2026-04-20",
        facts=[spell("care_proceedings", "2026-03-16", "2026-03-30")],
        turns=[turn("2026-03-16", "2026-04-10", "", "ended")],
    ),
]
