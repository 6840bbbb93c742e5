"""Checks between reviews."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Checked half-way",
        as_at="2026-05-01",
        facts=[event("looked_after_review", "2026-01-15"), event("reviewing_officer_monitoring", "2026-04-15")],
        turns=[turn("2026-01-15", "2026-04-15", "2026-04-15", "met")],
    ),
    example(
        "Not checked",
        as_at="2026-05-01",
        facts=[event("looked_after_review", "2026-01-15")],
        turns=[turn("2026-01-15", "2026-04-15", "", "overdue")],
    ),
    example(
        "The next review came sooner",
        as_at="2026-05-01",
        facts=[event("looked_after_review", "2026-01-15"), event("looked_after_review", "2026-04-10")],
        turns=[turn("2026-01-15", "2026-04-15", "", "ended"), turn("2026-04-10", "2026-07-10", "", "waiting")],
        note="The second review follows the first within three months: no check is due between them.",
    ),
    example(
        "No longer looked after",
        as_at="2026-05-01",
        facts=[spell("looked_after", "2025-12-18", "2026-03-02"), event("looked_after_review", "2026-01-15")],
        turns=[turn("2026-01-15", "2026-04-15", "", "ended")],
    ),
]
