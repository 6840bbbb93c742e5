"""An early help assessment is completed in time."""

from datetime import date

from sightline.calendars.rules import working_days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="early_help_assessment",
    title="Early help assessment",
    owes="Early help assessment to be completed",
    area="early_help",
    starts=("early_help_assessment_started",),
    met_by=("early_help_assessment_completed",),
    threaded=True,
    within=(working_days(45),),
    owed_by="social_worker",
    escalates=(("team_manager", 0), ("head_of_service", 10)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard; published procedures range from 10 to 45 working days",
    verified=True,
    reference="EH-01",
    in_force_from=date(2010, 4, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
