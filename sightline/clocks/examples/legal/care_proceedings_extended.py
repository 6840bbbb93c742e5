"""Extended care proceedings."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Concluded by the day set",
        as_at="2026-09-10",
        facts=[
            spell("care_proceedings", "2026-01-05", "2026-08-28"),
            event("proceedings_extended", "2026-06-22", towards="2026-08-30"),
        ],
        turns=[turn("2026-06-22", "2026-08-30", "2026-08-28", "met")],
    ),
    example(
        "Extended again",
        as_at="2026-09-10",
        facts=[
            spell("care_proceedings", "2026-01-05"),
            event("proceedings_extended", "2026-06-22", towards="2026-08-30"),
            event("proceedings_extended", "2026-08-20", towards="2026-10-25"),
        ],
        turns=[turn("2026-06-22", "2026-08-30", "", "ended"), turn("2026-08-20", "2026-10-25", "", "waiting")],
    ),
    example(
        "Past the day set",
        as_at="2026-08-31",
        facts=[
            spell("care_proceedings", "2026-01-05"),
            event("proceedings_extended", "2026-06-22", towards="2026-08-30"),
        ],
        turns=[turn("2026-06-22", "2026-08-30", "", "overdue")],
    ),
]
