"""Eight weeks more of temporary approval, once."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Decided in time",
        as_at="2026-04-30",
        facts=[
            spell("temporary_approval", "2025-11-03"),
            event("temporary_approval_extended", "2026-02-23"),
            event("foster_approval_decided", "2026-04-17"),
        ],
        turns=[
            turn("2026-02-23", "2026-04-20", "2026-04-17", "met"),
        ],
    ),
    example(
        "A second extension gives no more time",
        as_at="2026-04-27",
        facts=[
            spell("temporary_approval", "2025-11-03"),
            event("temporary_approval_extended", "2026-02-23"),
            event("temporary_approval_extended", "2026-04-13"),
        ],
        turns=[
            turn("2026-02-23", "2026-04-20", "", "overdue"),
        ],
        note="It may be extended once for this reason.",
    ),
    example(
        "Ended by a move",
        as_at="2026-04-30",
        facts=[
            spell("temporary_approval", "2025-11-03", "2026-03-16"),
            event("temporary_approval_extended", "2026-02-23"),
        ],
        turns=[
            turn("2026-02-23", "2026-04-20", "2026-03-16", "met"),
        ],
    ),
    example(
        "Decided late",
        as_at="2026-04-30",
        facts=[
            spell("temporary_approval", "2025-11-03"),
            event("temporary_approval_extended", "2026-02-23"),
            event("foster_approval_decided", "2026-04-22"),
        ],
        turns=[
            turn("2026-02-23", "2026-04-20", "2026-04-22", "met_late"),
        ],
    ),
]
