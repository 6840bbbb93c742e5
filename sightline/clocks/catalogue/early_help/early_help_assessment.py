"""An early help assessment is completed in time."""

from datetime import date

from sightline.calendars.rules import working_days

from ...clock import Choice, Clock, LegalStatus

CLOCK = Clock(
    code="early_help_assessment",
    title="Early help assessment",
    owes="Early help assessment to be completed",
    area="early_help",
    starts=("early_help_assessment_started",),
    met_by=("early_help_assessment_completed",),
    threaded=True,
    within=(working_days(20),),
    owed_by="family_support_worker",
    escalates=(("team_manager", 0), ("service_manager", 5), ("head_of_service", 10)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard; published procedures range from 10 to 45 working days",
    verified=True,
    notes="Sefton 10 to 15 working days, others to 45 where it is one with the child and family assessment, as family help has it since April 2025. Torbay and others differ, and a service sets its own.",
    reference="EH-01",
    in_force_from=date(2010, 4, 1),
    choices=(
        Choice(code="fifteen_working_days", words="15 working days (Sefton).", fields={"within": (working_days(15),)}),
        Choice(
            code="forty_five_working_days",
            words="45 working days, as one family help assessment with section 17.",
            fields={"within": (working_days(45),)},
        ),
    ),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
