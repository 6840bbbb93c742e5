"""Decisions that a child should be placed for adoption."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Decided on the seventh working day, over Easter",
        as_at="2026-04-20",
        facts=[event("adoption_papers_received", "2026-03-25"), event("adoption_decision", "2026-04-07")],
        turns=[turn("2026-03-25", "2026-04-07", "2026-04-07", "met")],
    ),
    example(
        "Decided against, a day late",
        as_at="2026-04-20",
        facts=[event("adoption_papers_received", "2026-03-25"), event("adoption_decided_against", "2026-04-08")],
        turns=[turn("2026-03-25", "2026-04-07", "2026-04-08", "met_late")],
    ),
    example(
        "More asked of the social worker, papers sent again",
        as_at="2026-04-20",
        facts=[event("adoption_papers_received", "2026-03-25"), event("adoption_papers_received", "2026-04-13")],
        turns=[turn("2026-03-25", "2026-04-07", "", "missed"), turn("2026-04-13", "2026-04-22", "", "waiting")],
        note="The second set of papers starts a new time; the first decision was not made in its own.",
    ),
    example(
        "No longer looked after",
        as_at="2026-04-20",
        facts=[spell("looked_after", "2025-03-03", "2026-03-30"), event("adoption_papers_received", "2026-03-25")],
        turns=[turn("2026-03-25", "2026-04-07", "", "ended")],
    ),
]
