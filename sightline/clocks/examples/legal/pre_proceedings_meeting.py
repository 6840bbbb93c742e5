"""Meetings under the pre-proceedings process."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Held on the seventh working day, over Easter",
        as_at="2026-04-20",
        facts=[event("letter_before_proceedings", "2026-03-25"), event("pre_proceedings_meeting", "2026-04-07")],
        turns=[turn("2026-03-25", "2026-04-07", "2026-04-07", "met")],
    ),
    example(
        "The same where the service counts calendar days",
        as_at="2026-04-20",
        facts=[event("letter_before_proceedings", "2026-03-25"), event("pre_proceedings_meeting", "2026-04-07")],
        turns=[turn("2026-03-25", "2026-04-01", "2026-04-07", "met_late")],
        choice="calendar_days",
        note="Seven calendar days do not skip Easter.",
    ),
    example(
        "Parents' solicitor not yet found",
        as_at="2026-04-08",
        facts=[event("letter_before_proceedings", "2026-03-25")],
        turns=[turn("2026-03-25", "2026-04-07", "", "overdue")],
    ),
    example(
        "Proceedings issued before the meeting",
        as_at="2026-04-20",
        facts=[event("letter_before_proceedings", "2026-03-25"), spell("care_proceedings", "2026-03-31")],
        turns=[turn("2026-03-25", "2026-04-07", "", "ended")],
    ),
]
