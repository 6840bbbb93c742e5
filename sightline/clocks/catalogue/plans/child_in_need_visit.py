"""A child with a child in need plan is seen often enough."""

from datetime import date

from sightline.calendars.rules import working_days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="child_in_need_visit",
    title="Child in need visit",
    owes="Child in need visit",
    area="plans",
    starts=("child_in_need_plan",),
    met_by=("child_in_need_visit",),
    during="child_in_need_plan",
    repeats=True,
    within=(working_days(20),),
    owed_by="social_worker",
    escalates=(("team_manager", 0), ("head_of_service", 10)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard; published procedures range from 4 to 12 weeks",
    verified=True,
    reference="CN-03",
    in_force_from=date(2010, 4, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
