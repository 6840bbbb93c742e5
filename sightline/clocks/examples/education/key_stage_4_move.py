"""Approval of a move that disrupts key stage 4."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Approved before the day",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2025-01-06"),
            event("key_stage_4_move_proposed", "2026-03-02", towards="2026-03-20"),
            event("key_stage_4_move_approved", "2026-03-13"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-20", "2026-03-13", "met"),
        ],
    ),
    example(
        "Approved after the move",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2025-01-06"),
            event("key_stage_4_move_proposed", "2026-03-02", towards="2026-03-20"),
            event("key_stage_4_move_approved", "2026-03-23"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-20", "2026-03-23", "met_late"),
        ],
    ),
    example(
        "Proposal withdrawn",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2025-01-06"),
            event("key_stage_4_move_proposed", "2026-03-02", towards="2026-03-20"),
            event("key_stage_4_move_withdrawn", "2026-03-09"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-20", "", "ended"),
        ],
    ),
    example(
        "The day has come without approval",
        as_at="2026-03-21",
        facts=[
            spell("looked_after", "2025-01-06"),
            event("key_stage_4_move_proposed", "2026-03-02", towards="2026-03-20"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-20", "", "overdue"),
        ],
    ),
]
