"""A child protection medical is held on the day it is found to be needed."""

from datetime import date

from sightline.calendars.rules import days, hours, working_days

from ...clock import Choice, Clock, LegalStatus

CLOCK = Clock(
    code="child_protection_medical",
    title="Child protection medical",
    owes="Child protection medical",
    area="child_protection",
    starts=("medical_agreed",),
    met_by=("child_protection_medical",),
    ends_by=("medical_not_needed",),
    within=(days(0),),
    owed_by="health",
    escalates=(("social_worker", 0), ("team_manager", 0), ("service_manager", 1), ("head_of_service", 2)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard; Leicester, Leicestershire and Rutland: normally the day of referral, or as soon as practicable",
    verified=True,
    notes="For physical injury and severe neglect; agreed with a paediatrician in the strategy discussion. Out of hours some services see only acute assault, so that the next working day may be what can be done. Medicals after sexual abuse follow the sexual assault referral centre's own pathway.",
    reference="CP-14",
    in_force_from=date(2013, 4, 15),
    choices=(
        Choice(code="twenty_four_hours", words="24 hours on the clock.", fields={"within": (hours(24),)}),
        Choice(code="next_working_day", words="The next working day.", fields={"within": (working_days(1),)}),
    ),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
