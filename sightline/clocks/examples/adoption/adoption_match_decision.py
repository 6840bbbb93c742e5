"""Decisions on a match."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Agreed",
        as_at="2026-06-10",
        facts=[event("match_minutes_received", "2026-05-20"), event("matched_for_adoption", "2026-06-01")],
        turns=[turn("2026-05-20", "2026-06-01", "2026-06-01", "met")],
        note="25 May 2026 is a bank holiday.",
    ),
    example(
        "Not agreed, in time",
        as_at="2026-06-10",
        facts=[event("match_minutes_received", "2026-05-20"), event("match_refused", "2026-05-28")],
        turns=[turn("2026-05-20", "2026-06-01", "2026-05-28", "met")],
    ),
    example(
        "Not yet decided",
        as_at="2026-06-02",
        facts=[event("match_minutes_received", "2026-05-20")],
        turns=[turn("2026-05-20", "2026-06-01", "", "overdue")],
    ),
]
