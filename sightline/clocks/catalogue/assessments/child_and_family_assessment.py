"""The child and family assessment is authorised in time."""

from datetime import date

from sightline.calendars.rules import working_days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="child_and_family_assessment",
    title="Child and family assessment",
    owes="Assessment to be authorised",
    area="assessments",
    starts=("assessment_started",),
    met_by=("assessment_authorised",),
    threaded=True,
    within=(working_days(45),),
    owed_by="social_worker",
    escalates=(("team_manager", 0), ("head_of_service", 10)),
    legal_status=LegalStatus.STATUTORY_GUIDANCE,
    source="Working Together to Safeguard Children, chapter 3: 45 working days at most (as in 2023; 2026 text not read)",
    verified=False,
    notes="Counted from the assessment's own start to a manager's authorisation, as the children in need census counts it. The guidance counts from the referral.",
    reference="AS-01",
    in_force_from=date(2013, 4, 15),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
