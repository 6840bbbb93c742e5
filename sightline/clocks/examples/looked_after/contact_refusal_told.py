"""Written notice of an urgent refusal of contact."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "The same day",
        as_at="2026-03-31",
        facts=[
            spell("contact_refused", "2026-03-03"),
            event("contact_decision_told", "2026-03-03"),
        ],
        turns=[
            turn("2026-03-03", "2026-03-03", "2026-03-03", "met"),
        ],
    ),
    example(
        "The next day",
        as_at="2026-03-31",
        facts=[
            spell("contact_refused", "2026-03-03"),
            event("contact_decision_told", "2026-03-04"),
        ],
        turns=[
            turn("2026-03-03", "2026-03-03", "2026-03-04", "met_late"),
        ],
    ),
    example(
        "Not given",
        as_at="2026-03-04",
        facts=[
            spell("contact_refused", "2026-03-03"),
        ],
        turns=[
            turn("2026-03-03", "2026-03-03", "", "overdue"),
        ],
    ),
]
