"""An eligible child has a personal adviser."""

from datetime import date

from sightline.calendars.rules import working_days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="personal_adviser_allocated",
    title="Personal adviser for an eligible child",
    owes="Personal adviser",
    area="care_leavers",
    starts=("eligible_without_adviser",),
    met_by=("personal_adviser",),
    during="eligible_without_adviser",
    within=(working_days(10),),
    owed_by="team_manager",
    escalates=(("social_worker", -2), ("team_manager", 0), ("service_manager", 5), ("head_of_service", 10)),
    legal_status=LegalStatus.LOCAL,
    source="Local number for the duty of Children Act 1989, Schedule 2, paragraph 19C, which falls due on becoming an eligible child",
    verified=False,
    notes="The law gives no days: an eligible child shall have one. Some authorities allocate at fifteen and a half, some after the needs assessment.",
    reference="CL-07",
    in_force_from=date(2011, 4, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
