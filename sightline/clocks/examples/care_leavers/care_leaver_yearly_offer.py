"""The yearly offer to care leavers of 21 to 24."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Every year",
        as_at="2026-11-01",
        facts=[
            spell("former_relevant_child", "2022-09-15"),
            event("care_leaver_offer", "2025-10-01"),
            event("care_leaver_offer", "2026-09-30"),
        ],
        turns=[
            turn("2025-09-15", "2026-09-15", "2025-10-01", "met"),
            turn("2025-10-01", "2026-10-01", "2026-09-30", "met"),
            turn("2026-09-30", "2027-09-30", "", "waiting"),
        ],
        born_on="2004-09-15",
    ),
    example(
        "Forgotten",
        as_at="2026-10-02",
        facts=[spell("former_relevant_child", "2022-09-15"), event("care_leaver_offer", "2025-10-01")],
        turns=[turn("2025-09-15", "2026-09-15", "2025-10-01", "met"), turn("2025-10-01", "2026-10-01", "", "overdue")],
        born_on="2004-09-15",
    ),
    example(
        "Support taken up again",
        as_at="2026-06-01",
        facts=[
            spell("former_relevant_child", "2022-09-15"),
            spell("keeping_in_touch", "2026-02-02"),
            event("care_leaver_offer", "2025-10-01"),
        ],
        turns=[turn("2025-09-15", "2026-09-15", "2025-10-01", "met"), turn("2025-10-01", "2026-10-01", "", "ended")],
        born_on="2004-09-15",
    ),
    example(
        "Reached 25",
        as_at="2026-03-01",
        facts=[spell("former_relevant_child", "2019-02-10"), event("care_leaver_offer", "2025-06-02")],
        turns=[
            turn("2022-02-10", "2023-02-10", "2025-06-02", "met_late"),
            turn("2025-06-02", "2026-06-02", "", "ended"),
        ],
        born_on="2001-02-10",
    ),
    example(
        "Support never recorded, date of birth unknown",
        as_at="2026-03-01",
        facts=[spell("former_relevant_child")],
        turns=[turn("", "", "", "unknown")],
    ),
]
