"""A child with a child protection plan is seen often enough."""

from datetime import date

from sightline.calendars.rules import working_days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="child_protection_visit",
    title="Child protection visit",
    owes="Child protection visit",
    area="child_protection",
    starts=("child_protection_plan",),
    met_by=("child_protection_visit",),
    during="child_protection_plan",
    repeats=True,
    within=(working_days(10),),
    owed_by="social_worker",
    escalates=(("team_manager", 0), ("head_of_service", 5)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard; published procedures range from 10 working days to 4 weeks",
    verified=True,
    notes="A visit at which the child was not seen meets nothing.",
    reference="CP-09",
    in_force_from=date(2010, 4, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
