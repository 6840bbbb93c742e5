"""A manager checks an assessment under way, the first time."""

from datetime import date

from sightline.calendars.rules import working_days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="first_assessment_check",
    title="First check of an assessment",
    owes="First manager's check of the assessment",
    area="assessments",
    starts=("assessment_started",),
    met_by=("first_assessment_check",),
    ends_by=("assessment_authorised",),
    restarts=False,
    within=(working_days(10),),
    owed_by="team_manager",
    escalates=(("team_manager", -2), ("service_manager", 2), ("head_of_service", 10)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard; published procedures range from 5 to 10 working days",
    verified=True,
    notes="On track, to be closed early or to be extended: the manager records which. Oxfordshire looks first inside 10 days, Torbay at 10 and 20 working days, Wirral at 5 and 15. Not owed once the assessment is authorised.",
    reference="AS-02",
    in_force_from=date(2013, 4, 15),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
