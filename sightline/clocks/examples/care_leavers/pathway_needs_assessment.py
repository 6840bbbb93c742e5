"""Pathway needs assessments, by when a child became eligible."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Completed on the last day of three months after 16",
        as_at="2026-05-10",
        facts=[spell("looked_after", "2023-09-04"), event("pathway_needs_assessment", "2026-04-30")],
        turns=[turn("2026-01-31", "2026-04-30", "2026-04-30", "met")],
        born_on="2010-01-31",
        note="Three months after 31 January end with April.",
    ),
    example(
        "A day late",
        as_at="2026-05-10",
        facts=[spell("looked_after", "2023-09-04"), event("pathway_plan", "2026-05-01")],
        turns=[turn("2026-01-31", "2026-04-30", "2026-05-01", "met_late")],
        born_on="2010-01-31",
        note="A pathway plan shows that needs were assessed.",
    ),
    example(
        "Came into care after 16",
        as_at="2026-03-31",
        facts=[spell("looked_after", "2025-12-01")],
        turns=[turn("2026-03-02", "2026-06-02", "", "waiting")],
        born_on="2009-06-10",
        note="Eligible once 13 weeks have passed: the 91st day is 1 March.",
    ),
    example(
        "Two times in care add up",
        as_at="2026-04-20",
        facts=[spell("looked_after", "2025-12-01", "2025-12-31"), spell("looked_after", "2026-02-01")],
        turns=[turn("2026-04-03", "2026-07-03", "", "waiting")],
        born_on="2009-06-10",
        note="Thirty days in December and 61 from February make 91.",
    ),
    example(
        "Begun before 16",
        as_at="2026-02-10",
        facts=[spell("looked_after", "2023-09-04"), event("pathway_needs_assessment", "2026-01-12")],
        turns=[turn("2026-01-31", "2026-04-30", "2026-01-12", "met")],
        born_on="2010-01-31",
    ),
    example(
        "Turned 18 without one",
        as_at="2026-02-10",
        facts=[spell("looked_after", "2023-09-04")],
        turns=[turn("2024-01-31", "2024-04-30", "", "missed")],
        born_on="2008-01-31",
    ),
    example(
        "In care before 14 only, then again for a few weeks",
        as_at="2026-03-31",
        facts=[spell("looked_after", "2020-01-06", "2023-12-01"), spell("looked_after", "2026-03-02")],
        turns=[],
        born_on="2010-01-31",
        note="Days before the 14th birthday do not count.",
    ),
    example(
        "Date of birth not recorded",
        as_at="2026-03-31",
        facts=[spell("looked_after", "2023-09-04")],
        turns=[],
        note="Whether the child is 14 yet cannot be said, so that nothing is counted.",
    ),
]
