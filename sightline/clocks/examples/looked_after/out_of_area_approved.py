"""Approval of a placement outside the area before it is made."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Approved before",
        as_at="2026-02-28",
        facts=[
            spell("looked_after", "2026-02-02"),
            spell("placed_out_of_area", "2026-02-02"),
            event("out_of_area_approved", "2026-01-28"),
        ],
        turns=[
            turn("2026-02-02", "2026-02-02", "2026-01-28", "met"),
        ],
    ),
    example(
        "Approved in an emergency on the day itself",
        as_at="2026-02-28",
        facts=[
            spell("looked_after", "2026-02-02"),
            spell("placed_out_of_area", "2026-02-02"),
            event("out_of_area_approved_in_emergency", "2026-02-02"),
        ],
        turns=[
            turn("2026-02-02", "2026-02-02", "2026-02-02", "met"),
        ],
        note="Even in an emergency the approval comes first; only the telling may follow.",
    ),
    example(
        "Approved the day after",
        as_at="2026-02-28",
        facts=[
            spell("looked_after", "2026-02-02"),
            spell("placed_out_of_area", "2026-02-02"),
            event("out_of_area_approved", "2026-02-03"),
        ],
        turns=[
            turn("2026-02-02", "2026-02-02", "2026-02-03", "met_late"),
        ],
    ),
    example(
        "Not approved",
        as_at="2026-02-03",
        facts=[
            spell("looked_after", "2026-02-02"),
            spell("placed_out_of_area", "2026-02-02"),
        ],
        turns=[
            turn("2026-02-02", "2026-02-02", "", "overdue"),
        ],
    ),
]
