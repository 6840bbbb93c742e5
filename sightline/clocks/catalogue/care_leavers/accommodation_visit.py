"""A personal adviser visits where the authority houses a care leaver."""

from datetime import date

from sightline.calendars.rules import days, months

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="accommodation_visit",
    title="Personal adviser's visit to accommodation",
    owes="Personal adviser's visit",
    area="care_leavers",
    starts=("care_leaver_accommodation",),
    met_by=("personal_adviser_visit",),
    during="care_leaver_accommodation",
    repeats=True,
    within=(days(7), months(2)),
    owed_by="personal_adviser",
    escalates=(("social_worker", -2), ("team_manager", 0), ("service_manager", 5), ("head_of_service", 10)),
    legal_status=LegalStatus.LAW,
    source="Care Leavers (England) Regulations 2010 (SI 2010/2571), regulation 8(2)",
    verified=True,
    notes="Within seven days, again before the first review of the plan (28 days and after), and then at least every two months. Two months are 59 to 62 days; services that say eight weeks are stricter. Read as made in 2010; amendments of 2015 said to be minor.",
    reference="CL-04, CL-05",
    in_force_from=date(2011, 4, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
