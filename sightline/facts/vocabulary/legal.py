"""Legal planning, pre-proceedings and court: kinds of fact."""

from .kind import Kind

KINDS = [
    Kind("legal_planning_requested", "Legal planning meeting asked for", "the request for a legal planning meeting"),
    Kind("legal_planning_meeting", "Legal planning meeting", "the legal planning meeting"),
    Kind("legal_planning_not_needed", "Request for legal planning withdrawn", "the withdrawal of the request"),
    Kind(
        "pre_proceedings",
        "Pre-proceedings",
        "the decision to enter pre-proceedings",
        spell=True,
        the_end="the end of pre-proceedings",
    ),
    Kind("letter_before_proceedings", "Letter before proceedings sent", "the letter before proceedings"),
    Kind("pre_proceedings_meeting", "Pre-proceedings meeting", "the pre-proceedings meeting"),
    Kind("pre_proceedings_review", "Pre-proceedings review", "the review of pre-proceedings"),
    Kind("legal_tracking_review", "Case progression tracked by legal and service managers", "the tracking meeting"),
    Kind(
        "decision_to_issue", "Decision to issue proceedings, for a day planned", "the day planned for the application"
    ),
    Kind("family_group_meeting_offered", "Family group decision-making meeting offered", "the offer"),
    Kind("family_group_meeting", "Family group decision-making meeting", "the family group decision-making meeting"),
    Kind("family_group_meeting_declined", "Family group decision-making declined by all", "the refusal"),
    Kind(
        "family_group_meeting_not_in_interests",
        "Family group decision-making decided not to be in the child's interests",
        "the decision that it was not in the child's interests",
    ),
    Kind(
        "care_proceedings",
        "Care or supervision proceedings",
        "the day the application was issued",
        spell=True,
        the_end="the end of the proceedings",
    ),
    Kind("proceedings_extended", "Court extended the time for proceedings", "the day to which the court extended"),
    Kind("case_management_hearing", "Case management hearing", "the case management hearing"),
    Kind("issues_resolution_hearing", "Issues resolution hearing", "the issues resolution hearing"),
    Kind("network_member_identified", "Family or friend put forward as carer", "the day the person was put forward"),
    Kind("viability_assessment", "Viability assessment completed", "the viability assessment"),
    Kind("viability_not_pursued", "Family or friend withdrew as carer", "the withdrawal"),
    Kind(
        "supervision_order",
        "Supervision order",
        "the day the supervision order was made",
        spell=True,
        the_end="the end of the supervision order",
    ),
    Kind("supervision_order_review", "Supervision order review", "the review of the supervision order"),
    Kind("supervision_order_decision", "Decided whether to apply to extend the supervision order", "the decision"),
    Kind("supervision_order_extended", "Supervision order extended to a day", "the day the extended order ends"),
    Kind("supervision_order_discharged", "Supervision order discharged or replaced", "the discharge"),
    Kind("section_20", "Section 20 accommodation", "the start of section 20 accommodation", spell=True),
    Kind("section_20_review", "Legal review of section 20 accommodation", "the review of section 20 accommodation"),
]
