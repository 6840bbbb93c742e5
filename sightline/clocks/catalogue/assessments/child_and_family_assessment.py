"""The child and family assessment is authorised in time."""

from datetime import date

from sightline.calendars.rules import working_days

from ...clock import Choice, Clock, LegalStatus

CLOCK = Clock(
    code="child_and_family_assessment",
    title="Child and family assessment",
    owes="Assessment to be authorised",
    area="assessments",
    starts=(
        "referral_accepted",
        "assessment_started",
    ),
    met_by=("assessment_authorised",),
    restarts=False,
    within=(working_days(45),),
    owed_by="social_worker",
    escalates=(("team_manager", -10), ("service_manager", 0), ("head_of_service", 15)),
    legal_status=LegalStatus.STATUTORY_GUIDANCE,
    source="Working Together to Safeguard Children 2023, chapter 3 (as in 2023; the 2026 text was not read): 45 working days at most from the point of referral",
    verified=False,
    notes="The most that is allowed, not a target. Counted from the accepted referral; an assessment of a child already known, with no new referral, from its own start. It is met by a manager's authorisation. An assessment that starts while another runs is counted with it. The children in need census counts from the assessment's own start, which a service may choose; its times are then shorter than the guidance's.",
    reference="AS-01",
    in_force_from=date(2013, 4, 15),
    choices=(
        Choice(
            code="own_start",
            words="Counted from each assessment's own start, as the children in need census counts it.",
            fields={"starts": ("assessment_started",), "threaded": True},
        ),
    ),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
