"""A parent carer's needs: assessed within 45 working days."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Completed on the due day",
        as_at="2026-03-31",
        facts=[
            event("parent_carer_assessment_asked_for", "2026-01-05"),
            event("parent_carer_assessment", "2026-03-09"),
        ],
        turns=[
            turn("2026-01-05", "2026-03-09", "2026-03-09", "met"),
        ],
    ),
    example(
        "Completed late, after three bank holidays",
        as_at="2026-05-31",
        facts=[
            event("parent_carer_assessment_asked_for", "2026-03-02"),
            event("parent_carer_assessment", "2026-05-08"),
        ],
        turns=[
            turn("2026-03-02", "2026-05-07", "2026-05-08", "met_late"),
        ],
    ),
    example(
        "Asked for again while it waits",
        as_at="2026-03-10",
        facts=[
            event("parent_carer_assessment_asked_for", "2026-01-05"),
            event("parent_carer_assessment_asked_for", "2026-02-09"),
        ],
        turns=[
            turn("2026-01-05", "2026-03-09", "", "overdue"),
        ],
        note="A second request does not begin the count again.",
    ),
    example(
        "Asked for before the duty",
        as_at="2015-06-30",
        facts=[
            event("parent_carer_assessment_asked_for", "2015-03-30"),
        ],
        turns=[],
        note="The duty is in force since 1 April 2015.",
    ),
]
