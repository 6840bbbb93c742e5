"""The offer of family group decision-making."""

from ...example import event, example, spell, turn

EXAMPLES = [
    example(
        "Offered weeks before",
        as_at="2026-06-20",
        facts=[
            event("family_group_meeting_offered", "2026-05-20"),
            event("decision_to_issue", "2026-06-01", towards="2026-06-15"),
        ],
        turns=[turn("2026-06-01", "2026-06-14", "2026-05-20", "met")],
        note="The offer came with the letter before proceedings.",
    ),
    example(
        "Not yet offered",
        as_at="2026-06-10",
        facts=[event("decision_to_issue", "2026-06-01", towards="2026-06-15")],
        turns=[turn("2026-06-01", "2026-06-14", "", "waiting")],
    ),
    example(
        "The planned day has come without an offer",
        as_at="2026-06-15",
        facts=[event("decision_to_issue", "2026-06-01", towards="2026-06-15")],
        turns=[turn("2026-06-01", "2026-06-14", "", "overdue")],
    ),
    example(
        "Issued without an offer",
        as_at="2026-06-20",
        facts=[event("decision_to_issue", "2026-06-01", towards="2026-06-15"), spell("care_proceedings", "2026-06-15")],
        turns=[turn("2026-06-01", "2026-06-14", "", "missed")],
    ),
    example(
        "Decided not to be in the child's interests, the law in force",
        as_at="2026-06-20",
        facts=[
            event("decision_to_issue", "2026-06-01", towards="2026-06-15"),
            event("family_group_meeting_not_in_interests", "2026-06-08"),
        ],
        turns=[turn("2026-06-01", "2026-06-14", "2026-06-08", "met")],
        choice="section_31za",
        note="Section 31ZA(3) lets an authority decide so.",
    ),
]
