"""Assessments: kinds of fact."""

from .kind import Kind

KINDS = [
    Kind("assessment_started", "Child and family assessment started", "the start of the assessment"),
    Kind("assessment_authorised", "Child and family assessment authorised", "the authorisation of the assessment"),
    Kind("first_assessment_check", "First manager's check of the assessment", "the first check of the assessment"),
    Kind("second_assessment_check", "Second manager's check of the assessment", "the second check of the assessment"),
    Kind("child_seen_in_assessment", "Child seen in the assessment", "the day the child was seen"),
    Kind(
        "referral_passed_to_team", "Referral passed to a team for assessment", "the receipt of the referral by the team"
    ),
    Kind("worker_allocated", "Allocated to a qualified worker", "the allocation to a worker"),
    Kind(
        "young_carer_assessment_asked_for",
        "Young carer's needs assessment asked for or needed",
        "the request for a young carer's assessment",
    ),
    Kind("young_carer_assessment", "Young carer's needs assessment completed", "the young carer's assessment"),
    Kind(
        "parent_carer_assessment_asked_for",
        "Parent carer's needs assessment asked for or needed",
        "the request for a parent carer's assessment",
    ),
    Kind("parent_carer_assessment", "Parent carer's needs assessment completed", "the parent carer's assessment"),
    Kind(
        "homeless",
        "Homeless",
        "the day the young person came as homeless",
        spell=True,
        the_end="the end of homelessness",
    ),
    Kind("homeless_accommodated", "Given a safe place to stay", "the day a safe place was found"),
    Kind("pregnancy_known", "Pregnancy known, with an expected date of birth", "the record of the pregnancy"),
    Kind("pre_birth_assessment_started", "Pre-birth assessment started", "the start of the pre-birth assessment"),
    Kind("pre_birth_assessment", "Pre-birth assessment completed", "the pre-birth assessment"),
    Kind("child_born", "Child born", "the day the child was born"),
    Kind("pregnancy_ended", "Pregnancy ended", "the end of the pregnancy"),
    Kind(
        "ehc_advice_asked_for",
        "Social care advice asked for, for an education, health and care needs assessment",
        "the request for advice",
    ),
    Kind(
        "ehc_advice_given", "Social care advice given, for an education, health and care needs assessment", "the advice"
    ),
    Kind(
        "ehc_advice_limit_lifted",
        "Time limit for the advice lifted by an exception",
        "the day an exception lifted the time limit",
    ),
]
