"""Visits in accommodation that the authority provides."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "First week, then every two months",
        as_at="2026-08-10",
        facts=[
            spell("care_leaver_accommodation", "2026-03-27"),
            event("personal_adviser_visit", "2026-04-02"),
            event("personal_adviser_visit", "2026-06-02"),
        ],
        turns=[
            turn("2026-03-27", "2026-04-03", "2026-04-02", "met"),
            turn("2026-04-02", "2026-06-02", "2026-06-02", "met"),
            turn("2026-06-02", "2026-08-02", "", "overdue"),
        ],
        note="Due on Good Friday and on a Sunday: days, not working days.",
    ),
    example(
        "Two months are more than eight weeks",
        as_at="2026-03-31",
        facts=[
            spell("care_leaver_accommodation", "2025-12-29"),
            event("personal_adviser_visit", "2025-12-31"),
            event("personal_adviser_visit", "2026-02-28"),
        ],
        turns=[
            turn("2025-12-29", "2026-01-05", "2025-12-31", "met"),
            turn("2025-12-31", "2026-02-28", "2026-02-28", "met"),
            turn("2026-02-28", "2026-04-28", "", "waiting"),
        ],
    ),
    example(
        "Nobody came in the first week",
        as_at="2026-04-04",
        facts=[spell("care_leaver_accommodation", "2026-03-27")],
        turns=[turn("2026-03-27", "2026-04-03", "", "overdue")],
    ),
    example(
        "Moved out, into another flat of the authority's",
        as_at="2026-05-10",
        facts=[
            spell("care_leaver_accommodation", "2026-03-27", "2026-04-30"),
            event("personal_adviser_visit", "2026-04-02"),
            spell("care_leaver_accommodation", "2026-04-30"),
        ],
        turns=[
            turn("2026-03-27", "2026-04-03", "2026-04-02", "met"),
            turn("2026-04-02", "2026-06-02", "", "ended"),
            turn("2026-04-30", "2026-05-07", "", "overdue"),
        ],
        note="Each accommodation has its own first week.",
    ),
]
