"""Every kind of fact, with the words that people read. The same words serve chronology, reasons and reference pages."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Kind:
    """``title`` heads a line of the chronology; ``the`` completes a sentence ("15 working days after the strategy discussion").

    ``significant`` facts are those a chronology shows by default.
    """

    code: str
    title: str
    the: str
    significant: bool = True


KINDS = {
    kind.code: kind
    for kind in [
        Kind("contact", "Contact received", "the contact"),
        Kind("referral", "Referral received", "the referral"),
        Kind(
            "early_help_assessment_started", "Early help assessment started", "the start of the early help assessment"
        ),
        Kind(
            "early_help_assessment_completed",
            "Early help assessment completed",
            "the completion of the early help assessment",
        ),
        Kind("assessment_started", "Child and family assessment started", "the start of the assessment"),
        Kind("assessment_authorised", "Child and family assessment authorised", "the authorisation of the assessment"),
        Kind("strategy_discussion", "Strategy discussion", "the strategy discussion"),
        Kind("initial_conference", "Initial child protection conference", "the initial child protection conference"),
        Kind(
            "conference_not_required",
            "Initial conference decided not to be needed",
            "the decision that no conference was needed",
        ),
        Kind("child_protection_plan", "Child protection plan", "the start of the child protection plan"),
        Kind("review_conference", "Review child protection conference", "the review conference"),
        Kind("child_protection_visit", "Child protection visit", "the visit"),
        Kind("child_in_need", "Child in need", "becoming a child in need"),
        Kind("child_in_need_plan", "Child in need plan", "the start of the child in need plan"),
        Kind("child_in_need_visit", "Child in need visit", "the day the child was seen"),
        Kind("looked_after", "Looked after", "the day the child became looked after"),
        Kind("legal_status", "Legal status", "the change of legal status"),
        Kind("placement", "Placement", "the start of the placement"),
        Kind("looked_after_review", "Looked-after review", "the review"),
        Kind("looked_after_visit", "Looked-after visit", "the visit"),
        Kind("reviewing_officer_visit", "Contact with the reviewing officer", "the reviewing officer's contact"),
        Kind("other_visit", "Child seen", "the day the child was seen"),
        Kind("visit_not_seen", "Visit at which the child was not seen", "the visit at which the child was not seen"),
        Kind("health_assessment", "Health assessment", "the health assessment"),
        Kind("dental_check", "Dental check", "the dental check"),
        Kind("care_leaver", "Care leaver", "becoming entitled to leaving care services"),
        Kind("keeping_in_touch", "Keeping in touch", "the duty to keep in touch", significant=False),
        Kind("pathway_plan", "Pathway plan made", "the pathway plan"),
        Kind("pathway_plan_review", "Pathway plan review", "the pathway plan review"),
        Kind("care_leaver_contact", "In touch with the care leaver", "the last contact"),
        Kind("adoption_decision", "Decision that the child should be placed for adoption", "the decision"),
        Kind("placement_order", "Placement order", "the placement order"),
        Kind("matched_for_adoption", "Matched with adopters", "the match"),
        Kind("placed_for_adoption", "Placed for adoption", "the placement for adoption"),
        Kind("adoption_order", "Adoption order", "the adoption order"),
        Kind("adoption_decision_reversed", "Decision for adoption reversed", "the reversal"),
        Kind("fostering_for_adoption", "Placed in fostering for adoption", "the placement"),
        Kind("allocation", "Allocated", "the allocation"),
        Kind("details", "Details", "the details", significant=False),
        Kind("unrecorded", "Not recorded in the source", "what the source does not record", significant=False),
    ]
}
