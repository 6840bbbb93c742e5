"""Contact with a care leaver."""

from ...example import blank, event, example, spell, turn

EXAMPLES = [
    example(
        "In touch every eight weeks",
        as_at="2026-03-31",
        facts=[
            spell("keeping_in_touch", "2025-11-03"),
            event("care_leaver_contact", "2025-11-10"),
            event("care_leaver_contact", "2026-01-05"),
            event("care_leaver_contact", "2026-02-25"),
        ],
        turns=[
            turn("2025-11-10", "2026-01-05", "2026-01-05", "met"),
            turn("2026-01-05", "2026-03-02", "2026-02-25", "met"),
            turn("2026-02-25", "2026-04-22", "", "waiting"),
        ],
        note="Eight weeks are 56 calendar days.",
    ),
    example(
        "A day late",
        as_at="2026-03-31",
        facts=[
            spell("keeping_in_touch", "2025-11-03"),
            event("care_leaver_contact", "2025-11-10"),
            event("care_leaver_contact", "2026-01-06"),
        ],
        turns=[
            turn("2025-11-10", "2026-01-05", "2026-01-06", "met_late"),
            turn("2026-01-06", "2026-03-03", "", "overdue"),
        ],
    ),
    example(
        "Out of touch",
        as_at="2026-03-31",
        facts=[
            spell("keeping_in_touch"),
            event("care_leaver_contact", "2025-12-15", latest_only=True),
        ],
        turns=[
            turn("2025-12-15", "2026-02-09", "", "overdue"),
        ],
    ),
    example(
        "No contact recorded",
        as_at="2026-03-31",
        facts=[
            spell("keeping_in_touch"),
        ],
        turns=[
            turn("", "", "", "unknown"),
        ],
        unrecorded=[blank("care_leaver_contact")],
        note="The source left the day blank, so it cannot be said.",
    ),
    example(
        "Contact no longer owed",
        as_at="2026-03-31",
        facts=[
            spell("keeping_in_touch", "2025-11-03", "2025-12-22"),
            event("care_leaver_contact", "2025-11-10"),
        ],
        turns=[
            turn("2025-11-10", "2026-01-05", "", "ended"),
        ],
        note="The young person no longer wants the service, or has gone home.",
    ),
    example(
        "In touch twice on one day",
        as_at="2026-03-31",
        facts=[
            spell("keeping_in_touch", "2025-11-03"),
            event("care_leaver_contact", "2026-02-25"),
            event("care_leaver_contact", "2026-02-25"),
        ],
        turns=[
            turn("2026-02-25", "2026-04-22", "", "waiting"),
        ],
    ),
]
