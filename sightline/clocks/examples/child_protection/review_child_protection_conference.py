"""Review child protection conferences: within 3 months of the plan, then every 6 months."""

from ...example import blank, event, example, spell, turn

EXAMPLES = [
    example(
        "Three months, then six",
        as_at="2026-03-31",
        facts=[
            spell("child_protection_plan", "2025-03-10"),
            event("review_conference", "2025-06-09"),
            event("review_conference", "2025-12-09"),
        ],
        turns=[
            turn("2025-03-10", "2025-06-10", "2025-06-09", "met"),
            turn("2025-06-09", "2025-12-09", "2025-12-09", "met"),
            turn("2025-12-09", "2026-06-09", "", "waiting"),
        ],
        note="Each is counted from the day the one before was held, not from the day it was due.",
    ),
    example(
        "Held on the due day, and the day after",
        as_at="2026-06-30",
        facts=[
            spell("child_protection_plan", "2025-09-15"),
            event("review_conference", "2025-12-15"),
            event("review_conference", "2026-06-16"),
        ],
        turns=[
            turn("2025-09-15", "2025-12-15", "2025-12-15", "met"),
            turn("2025-12-15", "2026-06-15", "2026-06-16", "met_late"),
            turn("2026-06-16", "2026-12-16", "", "waiting"),
        ],
    ),
    example(
        "The last day of a month",
        as_at="2026-03-01",
        facts=[
            spell("child_protection_plan", "2025-11-30"),
        ],
        turns=[
            turn("2025-11-30", "2026-02-28", "", "overdue"),
        ],
        note="Three months after 30 November is the last day of February.",
    ),
    example(
        "The last day of a month, in a leap year",
        as_at="2024-02-29",
        facts=[
            spell("child_protection_plan", "2023-11-30"),
        ],
        turns=[
            turn("2023-11-30", "2024-02-29", "", "waiting"),
        ],
        note="29 February 2024.",
    ),
    example(
        "Due on a Sunday",
        as_at="2026-02-28",
        facts=[
            spell("child_protection_plan", "2025-12-01"),
        ],
        turns=[
            turn("2025-12-01", "2026-03-01", "", "waiting"),
        ],
        note="Months are calendar months: 1 March 2026 is a Sunday, and the day is not moved.",
    ),
    example(
        "The plan ended before a review was due",
        as_at="2026-03-31",
        facts=[
            spell("child_protection_plan", "2025-10-06", "2026-03-02"),
            event("review_conference", "2025-12-15"),
        ],
        turns=[
            turn("2025-10-06", "2026-01-06", "2025-12-15", "met"),
            turn("2025-12-15", "2026-06-15", "", "ended"),
        ],
    ),
    example(
        "The plan ended with a review overdue",
        as_at="2026-03-31",
        facts=[
            spell("child_protection_plan", "2025-10-06", "2026-02-02"),
        ],
        turns=[
            turn("2025-10-06", "2026-01-06", "", "missed"),
        ],
    ),
    example(
        "A second plan begins the ladder again",
        as_at="2026-03-31",
        facts=[
            spell("child_protection_plan", "2025-01-06", "2025-09-01"),
            event("review_conference", "2025-04-03"),
            spell("child_protection_plan", "2026-01-12"),
        ],
        turns=[
            turn("2025-01-06", "2025-04-06", "2025-04-03", "met"),
            turn("2025-04-03", "2025-10-03", "", "ended"),
            turn("2026-01-12", "2026-04-12", "", "waiting"),
        ],
        note="Three months, and not six, for the first review of the second plan.",
    ),
    example(
        "A plan ended and another started on the same day",
        as_at="2026-03-31",
        facts=[
            spell("child_protection_plan", "2025-06-02", "2026-01-19"),
            event("review_conference", "2025-09-01"),
            spell("child_protection_plan", "2026-01-19"),
        ],
        turns=[
            turn("2025-06-02", "2025-09-02", "2025-09-01", "met"),
            turn("2025-09-01", "2026-03-01", "", "ended"),
            turn("2026-01-19", "2026-04-19", "", "waiting"),
        ],
    ),
    example(
        "Only the latest review is held",
        as_at="2026-03-31",
        facts=[
            spell("child_protection_plan", "2024-11-04"),
            event("review_conference", "2026-01-20", latest_only=True),
        ],
        turns=[
            turn("2024-11-04", "2025-02-04", "2026-01-20", "unknown"),
            turn("2026-01-20", "2026-07-20", "", "waiting"),
        ],
        note="It came far too late to be the first, so the next is due after six months. Whether the first was in time is not known.",
    ),
    example(
        "No review recorded, before it is due",
        as_at="2026-03-31",
        facts=[
            spell("child_protection_plan", "2026-01-12"),
        ],
        turns=[
            turn("2026-01-12", "2026-04-12", "", "waiting"),
        ],
        unrecorded=[blank("review_conference", "2026-01-12")],
    ),
    example(
        "No review recorded, after it was due",
        as_at="2026-04-13",
        facts=[
            spell("child_protection_plan", "2026-01-12"),
        ],
        turns=[
            turn("2026-01-12", "2026-04-12", "", "unknown"),
        ],
        unrecorded=[blank("review_conference", "2026-01-12")],
    ),
    example(
        "A blank says nothing of an earlier plan",
        as_at="2026-04-13",
        facts=[
            spell("child_protection_plan", "2025-01-06", "2025-06-02"),
            spell("child_protection_plan", "2026-01-12"),
        ],
        turns=[
            turn("2025-01-06", "2025-04-06", "", "missed"),
            turn("2026-01-12", "2026-04-12", "", "unknown"),
        ],
        unrecorded=[blank("review_conference", "2026-01-12")],
        note="The cell left blank belongs to the second plan.",
    ),
]
