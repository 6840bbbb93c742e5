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
    escalates=(("social_worker", -10), ("team_manager", 0), ("service_manager", 10), ("head_of_service", 20)),
    legal_status=LegalStatus.LAW,
    source="Care Leavers (England) Regulations 2010 (SI 2010/2571), regulation 7(1) and (2)",
    verified=True,
    notes=(
        "Sooner where the young person asks for it, or the authority or the personal adviser thinks it necessary. For relevant and former "
        "relevant children; an eligible child's plan is reviewed with the looked-after reviews. In accommodation that the authority "
        "provides, shorter intervals apply (regulation 7(3))."
    ),
    reference="CL-03",
    in_force_from=date(2011, 4, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
