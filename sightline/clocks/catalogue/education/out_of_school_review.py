"""A child out of school has their case looked at every week."""

from datetime import date

from sightline.calendars.rules import weeks

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="out_of_school_review",
    area="education",
    title="Out of school: weekly review",
    owes="Weekly review of being out of school",
    starts=("out_of_school",),
    met_by=("out_of_school_review",),
    during="out_of_school",
    repeats=True,
    within=(weeks(1),),
    owed_by="virtual_school",
    escalates=(("team_manager", 0), ("service_manager", 5), ("head_of_service", 20)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard for children missing education",
    verified=False,
    notes="From the last day on roll until the child is on roll again.",
    reference="ED-05",
    in_force_from=date(2013, 4, 15),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
