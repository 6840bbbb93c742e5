"""What follows the approval of an emergency placement out of area."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Over Christmas and New Year",
        as_at="2027-01-06",
        facts=[
            event("out_of_area_approved_in_emergency", "2026-12-24"),
            event("out_of_area_steps_done", "2027-01-05"),
        ],
        turns=[
            turn("2026-12-24", "2027-01-05", "2027-01-05", "met"),
        ],
        note="Christmas Day, Monday 28 December and New Year's Day do not count.",
    ),
    example(
        "After the weekend, late",
        as_at="2026-02-28",
        facts=[
            event("out_of_area_approved_in_emergency", "2026-02-06"),
            event("out_of_area_steps_done", "2026-02-16"),
        ],
        turns=[
            turn("2026-02-06", "2026-02-13", "2026-02-16", "met_late"),
        ],
    ),
    example(
        "Not done",
        as_at="2026-02-14",
        facts=[
            event("out_of_area_approved_in_emergency", "2026-02-06"),
        ],
        turns=[
            turn("2026-02-06", "2026-02-13", "", "overdue"),
        ],
    ),
]
