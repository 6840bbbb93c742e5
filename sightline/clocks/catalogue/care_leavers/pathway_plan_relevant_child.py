"""A relevant child without a plan is assessed and has one within three months."""

from datetime import date

from sightline.calendars.rules import months

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="pathway_plan_relevant_child",
    title="Pathway plan of a relevant child",
    owes="Pathway plan of a relevant child",
    area="care_leavers",
    starts=("relevant_child",),
    met_by=("pathway_plan", "pathway_plan_review"),
    during="relevant_child",
    may_precede=months(-24),
    within=(months(3),),
    owed_by="personal_adviser",
    escalates=(("social_worker", -10), ("team_manager", 0), ("service_manager", 10), ("head_of_service", 20)),
    legal_status=LegalStatus.LAW,
    source="Care Leavers (England) Regulations 2010 (SI 2010/2571), regulations 5(2) and 6(1)",
    verified=True,
    notes="The law times the assessment; the plan follows as soon as possible after it. For an eligible child it gives no number either: there the assessment has its own clock.",
    reference="CL-02",
    in_force_from=date(2011, 4, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
