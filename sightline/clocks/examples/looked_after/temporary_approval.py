"""Sixteen weeks of temporary approval."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Approved as a foster carer on the last day",
        as_at="2026-02-28",
        facts=[
            spell("temporary_approval", "2025-11-03"),
            event("foster_approval_decided", "2026-02-23"),
        ],
        turns=[
            turn("2025-11-03", "2026-02-23", "2026-02-23", "met"),
        ],
        note="112 days from the temporary approval, Christmas among them.",
    ),
    example(
        "Extended in time",
        as_at="2026-02-28",
        facts=[
            spell("temporary_approval", "2025-11-03"),
            event("temporary_approval_extended", "2026-02-20"),
        ],
        turns=[
            turn("2025-11-03", "2026-02-23", "2026-02-20", "met"),
        ],
        note="The extension has a time of its own.",
    ),
    example(
        "The child moved on before",
        as_at="2026-02-28",
        facts=[
            spell("temporary_approval", "2025-11-03", "2026-01-12"),
        ],
        turns=[
            turn("2025-11-03", "2026-02-23", "2026-01-12", "met"),
        ],
    ),
    example(
        "Run out and nothing decided",
        as_at="2026-02-24",
        facts=[
            spell("temporary_approval", "2025-11-03"),
        ],
        turns=[
            turn("2025-11-03", "2026-02-23", "", "overdue"),
        ],
    ),
    example(
        "Approved temporarily in May 2020",
        as_at="2020-10-31",
        facts=[
            spell("temporary_approval", "2020-05-04"),
            event("foster_approval_decided", "2020-10-19"),
        ],
        turns=[
            turn("2020-05-04", "2020-10-19", "2020-10-19", "met"),
        ],
        note="Twenty-four weeks under the coronavirus regulations, for an approval that began while they were in force.",
    ),
    example(
        "Approved temporarily the day they ended",
        as_at="2021-01-31",
        facts=[
            spell("temporary_approval", "2020-09-26"),
            event("foster_approval_decided", "2021-01-18"),
        ],
        turns=[
            turn("2020-09-26", "2021-01-16", "2021-01-18", "met_late"),
        ],
        note="From 26 September 2020 it is sixteen weeks again: to a Saturday, which is not moved.",
    ),
]
