"""The offer at 21."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Offered in the month",
        as_at="2025-11-10",
        facts=[spell("former_relevant_child", "2022-09-15"), event("care_leaver_offer", "2025-10-01")],
        turns=[turn("2025-09-15", "2025-10-13", "2025-10-01", "met")],
        born_on="2004-09-15",
    ),
    example(
        "Not offered",
        as_at="2025-11-10",
        facts=[spell("former_relevant_child", "2022-09-15")],
        turns=[turn("2025-09-15", "2025-10-13", "", "overdue")],
        born_on="2004-09-15",
    ),
    example(
        "Still supported at 21, until support ended",
        as_at="2026-01-10",
        facts=[
            spell("former_relevant_child", "2022-09-15"),
            spell("keeping_in_touch", "2022-09-15", "2025-12-01"),
            event("care_leaver_offer", "2025-12-30"),
        ],
        turns=[turn("2025-12-01", "2025-12-29", "2025-12-30", "met_late")],
        born_on="2004-09-15",
    ),
    example(
        "Not yet 21",
        as_at="2025-09-14",
        facts=[spell("former_relevant_child", "2022-09-15")],
        turns=[],
        born_on="2004-09-15",
    ),
    example(
        "Born on a leap day",
        as_at="2025-03-02",
        facts=[spell("former_relevant_child", "2022-03-01")],
        turns=[turn("2025-03-01", "2025-03-29", "", "waiting")],
        born_on="2004-02-29",
        note="In a year without a 29 February, 21 is reached on 1 March.",
    ),
]
