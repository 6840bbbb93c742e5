"""Issues resolution hearings."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Held in week 20",
        as_at="2026-06-01",
        facts=[spell("care_proceedings", "2026-01-05"), event("issues_resolution_hearing", "2026-05-22")],
        turns=[turn("2026-01-05", "2026-05-25", "2026-05-22", "met")],
        note="Twenty weeks end on a bank holiday, and are not moved for it.",
    ),
    example(
        "Held after week 20",
        as_at="2026-06-01",
        facts=[spell("care_proceedings", "2026-01-05"), event("issues_resolution_hearing", "2026-05-26")],
        turns=[turn("2026-01-05", "2026-05-25", "2026-05-26", "met_late")],
    ),
    example(
        "Concluded without one",
        as_at="2026-06-01",
        facts=[spell("care_proceedings", "2026-01-05", "2026-04-30")],
        turns=[turn("2026-01-05", "2026-05-25", "", "ended")],
    ),
    example(
        "Not held",
        as_at="2026-06-01",
        facts=[spell("care_proceedings", "2026-01-05")],
        turns=[turn("2026-01-05", "2026-05-25", "", "overdue")],
    ),
]
