"""Reviews of a looked-after child's case: within 20 working days, then 3 months, then every 6."""

from ...example import blank, event, example, spell, turn

EXAMPLES = [
    example(
        "Twenty working days, three months, six months",
        as_at="2026-09-30",
        facts=[
            spell("looked_after", "2025-09-01"),
            event("looked_after_review", "2025-09-24"),
            event("looked_after_review", "2025-12-22"),
            event("looked_after_review", "2026-06-15"),
        ],
        turns=[
            turn("2025-09-01", "2025-09-29", "2025-09-24", "met"),
            turn("2025-09-24", "2025-12-24", "2025-12-22", "met"),
            turn("2025-12-22", "2026-06-22", "2026-06-15", "met"),
            turn("2026-06-15", "2026-12-15", "", "waiting"),
        ],
        note="Each is counted from the day the one before was held.",
    ),
    example(
        "The first review on the due day",
        as_at="2026-01-31",
        facts=[
            spell("looked_after", "2025-12-01"),
            event("looked_after_review", "2025-12-31"),
        ],
        turns=[
            turn("2025-12-01", "2025-12-31", "2025-12-31", "met"),
            turn("2025-12-31", "2026-03-31", "", "waiting"),
        ],
        note="From 1 December the twentieth working day is 31 December: Christmas Day and Boxing Day do not count.",
    ),
    example(
        "The first review late",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2026-01-05"),
            event("looked_after_review", "2026-02-03"),
        ],
        turns=[
            turn("2026-01-05", "2026-02-02", "2026-02-03", "met_late"),
            turn("2026-02-03", "2026-05-03", "", "waiting"),
        ],
        note="The second is counted from when the first was held.",
    ),
    example(
        "Three months after the last day of November",
        as_at="2026-02-28",
        facts=[
            spell("looked_after", "2025-11-10"),
            event("looked_after_review", "2025-11-30"),
        ],
        turns=[
            turn("2025-11-10", "2025-12-08", "2025-11-30", "met"),
            turn("2025-11-30", "2026-02-28", "", "waiting"),
        ],
        note="The last day of February.",
    ),
    example(
        "Looked after again after a time at home",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2024-01-08", "2025-06-02"),
            event("looked_after_review", "2024-02-01"),
            event("looked_after_review", "2024-05-01"),
            event("looked_after_review", "2024-10-30"),
            event("looked_after_review", "2025-04-28"),
            spell("looked_after", "2026-03-02"),
        ],
        turns=[
            turn("2024-01-08", "2024-02-05", "2024-02-01", "met"),
            turn("2024-02-01", "2024-05-01", "2024-05-01", "met"),
            turn("2024-05-01", "2024-11-01", "2024-10-30", "met"),
            turn("2024-10-30", "2025-04-30", "2025-04-28", "met"),
            turn("2025-04-28", "2025-10-28", "", "ended"),
            turn("2026-03-02", "2026-03-30", "", "overdue"),
        ],
        note="A new period of care begins the ladder again.",
    ),
    example(
        "No longer looked after before the review was due",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2026-01-05", "2026-01-23"),
        ],
        turns=[
            turn("2026-01-05", "2026-02-02", "", "ended"),
        ],
    ),
    example(
        "No longer looked after when the review was overdue",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2026-01-05", "2026-02-13"),
        ],
        turns=[
            turn("2026-01-05", "2026-02-02", "", "missed"),
        ],
    ),
    example(
        "Only the latest review is held, in time to be the first",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2026-01-05"),
            event("looked_after_review", "2026-01-29", latest_only=True),
        ],
        turns=[
            turn("2026-01-05", "2026-02-02", "2026-01-29", "met"),
            turn("2026-01-29", "2026-04-29", "", "waiting"),
        ],
        note="The next is the second: three months.",
    ),
    example(
        "Only the latest review is held, in time to be the second",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2025-11-03"),
            event("looked_after_review", "2026-02-18", latest_only=True),
        ],
        turns=[
            turn("2025-11-03", "2025-12-01", "2026-02-18", "unknown"),
            turn("2026-02-18", "2026-08-18", "", "waiting"),
        ],
        note="Had the first been held on its last day, 1 December, the second would have been due by 1 March. So this is taken for the second, and the next is due after six months.",
    ),
    example(
        "Only the latest review is held, after years in care",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2021-05-04"),
            event("looked_after_review", "2026-01-13", latest_only=True),
        ],
        turns=[
            turn("2021-05-04", "2021-06-02", "2026-01-13", "unknown"),
            turn("2026-01-13", "2026-07-13", "", "waiting"),
        ],
    ),
    example(
        "Two latest reviews from two extracts",
        as_at="2026-09-30",
        facts=[
            spell("looked_after", "2021-05-04"),
            event("looked_after_review", "2026-01-13", latest_only=True),
            event("looked_after_review", "2026-07-07", latest_only=True),
        ],
        turns=[
            turn("2021-05-04", "2021-06-02", "2026-01-13", "unknown"),
            turn("2026-01-13", "2026-07-13", "2026-07-07", "met"),
            turn("2026-07-07", "2027-01-07", "", "waiting"),
        ],
        note="Held within six months of each other: in time, whatever came before.",
    ),
    example(
        "No review recorded",
        as_at="2026-02-03",
        facts=[
            spell("looked_after", "2026-01-05"),
        ],
        turns=[
            turn("2026-01-05", "2026-02-02", "", "unknown"),
        ],
        unrecorded=[blank("looked_after_review", "2026-01-05")],
    ),
    example(
        "In care since before the regulations, with no review recorded",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2009-06-01"),
        ],
        turns=[
            turn("", "", "", "unknown"),
        ],
        unrecorded=[blank("looked_after_review", "2009-06-01")],
        note="The regulations came into force on 1 April 2011. Nothing is said of what began before, but a review is owed now.",
    ),
    example(
        "A start that is not known",
        as_at="2026-03-31",
        facts=[
            spell("looked_after"),
        ],
        turns=[
            turn("", "", "", "unknown"),
        ],
    ),
    example(
        "Placed for adoption before the review was due",
        as_at="2026-04-30",
        facts=[
            spell("looked_after", "2025-09-01"),
            event("looked_after_review", "2025-09-24"),
            event("looked_after_review", "2025-12-22"),
            spell("adoptive_placement", "2026-03-02"),
        ],
        turns=[
            turn("2025-09-01", "2025-09-29", "2025-09-24", "met"),
            turn("2025-09-24", "2025-12-24", "2025-12-22", "met"),
            turn("2025-12-22", "2026-06-22", "", "ended"),
        ],
        note="From then on the adoption regulations say when.",
    ),
    example(
        "In short breaks",
        as_at="2026-04-30",
        facts=[
            spell("looked_after", "2026-01-05"),
            spell("short_breaks", "2026-01-05"),
        ],
        turns=[],
        note="Short breaks have reviews of their own.",
    ),
    example(
        "A third review in the summer of 2020",
        as_at="2020-09-30",
        facts=[
            spell("looked_after", "2019-11-25"),
            event("looked_after_review", "2019-12-16"),
            event("looked_after_review", "2020-03-09"),
            event("looked_after_review", "2020-09-14"),
        ],
        turns=[
            turn("2019-11-25", "2019-12-23", "2019-12-16", "met"),
            turn("2019-12-16", "2020-03-16", "2020-03-09", "met"),
            turn("2020-03-09", "2020-09-09", "2020-09-14", "met_late"),
            turn("2020-09-14", "2021-03-14", "", "waiting"),
        ],
        note="The turn began before the coronavirus regulations did, so that it shows as late; from 24 April to 25 September 2020 the law asked only for what was reasonably practicable.",
    ),
]
