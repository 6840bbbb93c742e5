"""Early help is in touch with a family soon after social care steps down."""

from datetime import date

from sightline.calendars.rules import Rule, working_days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="early_help_after_step_down",
    title="Early help after a step down",
    owes="First contact by early help",
    area="early_help",
    starts=("stepped_down_to_early_help",),
    met_by=("early_help_contact",),
    restarts=False,
    may_precede=Rule("working_days", -10),
    within=(working_days(10),),
    owed_by="family_support_worker",
    escalates=(("team_manager", 0), ("service_manager", 5), ("head_of_service", 10)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard; no published number was found",
    verified=False,
    notes="Commonly 5 to 10 working days. A meeting of both workers with the family shortly before the step down counts.",
    reference="EH-04",
    in_force_from=date(2013, 4, 15),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
