"""Six working days outside a carer's terms of approval."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Over Christmas, ended on the last day",
        as_at="2027-01-31",
        facts=[
            spell("emergency_foster_placement", "2026-12-23", "2027-01-05"),
        ],
        turns=[
            turn("2026-12-23", "2027-01-05", "2027-01-05", "met"),
        ],
        note="24, 29, 30 and 31 December, 4 and 5 January.",
    ),
    example(
        "The carer's terms were amended",
        as_at="2026-02-28",
        facts=[
            spell("emergency_foster_placement", "2026-02-02"),
            event("foster_terms_amended", "2026-02-09"),
        ],
        turns=[
            turn("2026-02-02", "2026-02-10", "2026-02-09", "met"),
        ],
    ),
    example(
        "Gone on too long",
        as_at="2026-02-11",
        facts=[
            spell("emergency_foster_placement", "2026-02-02"),
        ],
        turns=[
            turn("2026-02-02", "2026-02-10", "", "overdue"),
        ],
    ),
    example(
        "In June 2020",
        as_at="2020-11-30",
        facts=[
            spell("emergency_foster_placement", "2020-06-01", "2020-11-16"),
        ],
        turns=[
            turn("2020-06-01", "2020-11-16", "2020-11-16", "met"),
        ],
        note="Twenty-four weeks under the coronavirus regulations.",
    ),
]
