"""A former relevant child who asks to resume education is assessed again within three months."""

from datetime import date

from sightline.calendars.rules import months

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="pathway_plan_returner",
    title="Pathway plan on return to education",
    owes="Pathway plan on return to education",
    area="care_leavers",
    starts=("education_resumed",),
    met_by=("pathway_needs_assessment", "pathway_plan"),
    restarts=False,
    within=(months(3),),
    owed_by="personal_adviser",
    escalates=(("social_worker", -10), ("team_manager", 0), ("service_manager", 10), ("head_of_service", 20)),
    legal_status=LegalStatus.LAW,
    source="Children Act 1989, section 23CA; Care Leavers (England) Regulations 2010 (SI 2010/2571), regulations 5(2) and 6(1)",
    verified=True,
    notes="From the day the young person (under 25) tells the authority.",
    reference="CL-02",
    in_force_from=date(2011, 4, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
