"""The pathway plan is reviewed once a care leaver has lived in new accommodation for 28 days."""

from datetime import date

from sightline.calendars.rules import days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="accommodation_plan_review",
    title="Pathway plan review after a move",
    owes="Pathway plan review, after 28 days in the accommodation",
    area="care_leavers",
    starts=("care_leaver_accommodation",),
    met_by=("pathway_plan_review",),
    during="care_leaver_accommodation",
    within=(days(42),),
    owed_by="personal_adviser",
    escalates=(("social_worker", -2), ("team_manager", 0), ("service_manager", 5), ("head_of_service", 10)),
    legal_status=LegalStatus.LOCAL,
    source="Local outer limit for Care Leavers (England) Regulations 2010 (SI 2010/2571), regulation 7(3): as soon as practicable after 28 days beginning with the day on which accommodation was first provided",
    verified=False,
    notes="Often told as within 28 days; the regulation says after them, as soon as practicable. Two further weeks are local. A review held within the 28 days counts here, though the regulation would ask for another.",
    reference="CL-08",
    in_force_from=date(2011, 4, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
