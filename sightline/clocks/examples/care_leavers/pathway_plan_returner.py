"""Former relevant children who return to education."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Assessed and planned in time",
        as_at="2026-03-10",
        facts=[event("education_resumed", "2025-11-30"), event("pathway_plan", "2026-02-28")],
        turns=[turn("2025-11-30", "2026-02-28", "2026-02-28", "met")],
        note="Three months after 30 November end with February.",
    ),
    example(
        "Nothing done",
        as_at="2026-03-01",
        facts=[event("education_resumed", "2025-11-30")],
        turns=[turn("2025-11-30", "2026-02-28", "", "overdue")],
    ),
    example(
        "Asked twice",
        as_at="2026-01-10",
        facts=[event("education_resumed", "2025-11-30"), event("education_resumed", "2026-01-05")],
        turns=[turn("2025-11-30", "2026-02-28", "", "waiting")],
    ),
    example(
        "Assessed a day late",
        as_at="2026-03-10",
        facts=[event("education_resumed", "2025-11-30"), event("pathway_needs_assessment", "2026-03-01")],
        turns=[turn("2025-11-30", "2026-02-28", "2026-03-01", "met_late")],
    ),
]
