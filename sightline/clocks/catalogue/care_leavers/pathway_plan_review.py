"""A care leaver's pathway plan is reviewed in time."""

from datetime import date

from sightline.calendars.rules import months

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="pathway_plan_review",
    title="Pathway plan review",
    owes="Pathway plan review",
    area="care_leavers",
    starts=("pathway_plan", "pathway_plan_review"),
    met_by=("pathway_plan_review",),
    during="keeping_in_touch",
    repeats=True,
    within=(months(6),),
    owed_by="personal_adviser",
    escalates=(("team_manager", 0), ("head_of_service", 10)),
    legal_status=LegalStatus.LAW,
    source="Care Leavers (England) Regulations 2010 (SI 2010/2571), regulation 7",
    verified=True,
    reference="CL-03",
    in_force_from=date(2011, 4, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
