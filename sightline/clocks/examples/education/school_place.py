"""A school place after a move that disrupted schooling."""

from ...example import event, example, spell, turn
from . import TERMS

EXAMPLES = [
    example(
        "Over Easter and a bank holiday",
        as_at="2026-05-31",
        facts=[
            spell("looked_after", "2025-01-06"),
            event("school_place_needed", "2026-03-23"),
            event("school_place_started", "2026-05-05"),
        ],
        turns=[
            turn("2026-03-23", "2026-05-05", "2026-05-05", "met"),
        ],
        note="Twenty school days: four before the holidays, sixteen after, with Monday 4 May off.",
        local=TERMS,
    ),
    example(
        "A day late",
        as_at="2026-05-31",
        facts=[
            spell("looked_after", "2025-01-06"),
            event("school_place_needed", "2026-03-23"),
            event("school_place_started", "2026-05-06"),
        ],
        turns=[
            turn("2026-03-23", "2026-05-05", "2026-05-06", "met_late"),
        ],
        local=TERMS,
    ),
    example(
        "Home again first",
        as_at="2026-05-31",
        facts=[
            spell("looked_after", "2025-01-06", "2026-04-20"),
            event("school_place_needed", "2026-03-23"),
        ],
        turns=[
            turn("2026-03-23", "2026-05-05", "", "ended"),
        ],
        local=TERMS,
    ),
    example(
        "Term dates not set",
        as_at="2026-05-31",
        facts=[
            spell("looked_after", "2025-01-06"),
            event("school_place_needed", "2026-03-23"),
        ],
        turns=[
            turn("2026-03-23", "", "", "unknown"),
        ],
    ),
]
