"""How long care proceedings last."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Concluded in time",
        as_at="2026-07-20",
        facts=[spell("care_proceedings", "2026-01-05", "2026-07-03")],
        turns=[turn("2026-01-05", "2026-07-05", "2026-07-03", "met")],
        note="Beginning with the day of issue: the 182nd day is Sunday 5 July 2026.",
    ),
    example(
        "Concluded on the same day of the week as the issue",
        as_at="2026-07-20",
        facts=[spell("care_proceedings", "2026-01-05", "2026-07-06")],
        turns=[turn("2026-01-05", "2026-07-05", "2026-07-06", "met_late")],
        note="Day 183: a day too many, because the day of issue counts.",
    ),
    example(
        "Going on",
        as_at="2026-07-06",
        facts=[spell("care_proceedings", "2026-01-05")],
        turns=[turn("2026-01-05", "2026-07-05", "", "overdue")],
    ),
    example(
        "Extended by the court",
        as_at="2026-07-20",
        facts=[
            spell("care_proceedings", "2026-01-05"),
            event("proceedings_extended", "2026-06-22", towards="2026-08-30"),
        ],
        turns=[turn("2026-01-05", "2026-07-05", "", "ended")],
        note="From then on the day that the court has set is owed.",
    ),
    example(
        "Issued before the limit was law",
        as_at="2014-11-01",
        facts=[spell("care_proceedings", "2014-04-14")],
        turns=[],
        note="The limit of 26 weeks is in force from 22 April 2014.",
    ),
]
