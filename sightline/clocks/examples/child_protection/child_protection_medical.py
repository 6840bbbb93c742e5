"""Child protection medicals: the day they are agreed."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Seen the same day",
        as_at="2026-03-31",
        facts=[
            event("medical_agreed", "2026-03-09"),
            event("child_protection_medical", "2026-03-09"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-09", "2026-03-09", "met"),
        ],
    ),
    example(
        "Seen the next morning",
        as_at="2026-03-31",
        facts=[
            event("medical_agreed", "2026-03-09"),
            event("child_protection_medical", "2026-03-10"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-09", "2026-03-10", "met_late"),
        ],
    ),
    example(
        "Seen the next morning, by the clock",
        as_at="2026-03-31",
        facts=[
            event("medical_agreed", "2026-03-09 16:30"),
            event("child_protection_medical", "2026-03-10 10:00"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-10", "2026-03-10", "met"),
        ],
        choice="twenty_four_hours",
    ),
    example(
        "Agreed on Friday, seen on Monday, by choice",
        as_at="2026-03-31",
        facts=[
            event("medical_agreed", "2026-03-06"),
            event("child_protection_medical", "2026-03-09"),
        ],
        turns=[
            turn("2026-03-06", "2026-03-09", "2026-03-09", "met"),
        ],
        choice="next_working_day",
    ),
    example(
        "The paediatrician advised that none was needed",
        as_at="2026-03-31",
        facts=[
            event("medical_agreed", "2026-03-09"),
            event("medical_not_needed", "2026-03-09"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-09", "", "ended"),
        ],
    ),
    example(
        "Not held",
        as_at="2026-03-10",
        facts=[
            event("medical_agreed", "2026-03-09"),
        ],
        turns=[
            turn("2026-03-09", "2026-03-09", "", "overdue"),
        ],
    ),
]
