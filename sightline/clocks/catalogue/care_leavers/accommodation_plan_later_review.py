"""The plan of a care leaver whom the authority houses is reviewed every three months."""

from datetime import date

from sightline.calendars.rules import months

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="accommodation_plan_later_review",
    title="Pathway plan reviews in accommodation",
    owes="Pathway plan review",
    area="care_leavers",
    starts=("pathway_plan_review",),
    met_by=("pathway_plan_review",),
    during="care_leaver_accommodation",
    repeats=True,
    within=(months(3),),
    follows="accommodation_plan_review",
    owed_by="personal_adviser",
    escalates=(("social_worker", -2), ("team_manager", 0), ("service_manager", 5), ("head_of_service", 10)),
    legal_status=LegalStatus.LAW,
    source="Care Leavers (England) Regulations 2010 (SI 2010/2571), regulation 7(3)",
    verified=True,
    notes="At intervals the authority decides, of no more than three months, for relevant and former relevant children in accommodation under section 23B or 24B.",
    reference="CL-08",
    in_force_from=date(2011, 4, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
