"""The service stays in touch with a care leaver."""

from datetime import date

from sightline.calendars.rules import weeks

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="care_leaver_contact",
    title="Contact with a care leaver",
    owes="Contact",
    area="care_leavers",
    starts=("care_leaver_contact",),
    met_by=("care_leaver_contact",),
    during="keeping_in_touch",
    repeats=True,
    within=(weeks(8),),
    owed_by="personal_adviser",
    escalates=(("team_manager", 0), ("head_of_service", 10)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard for the duty to keep in touch, Children Act 1989 section 23C(2), which sets no interval",
    verified=True,
    reference="CL-06",
    in_force_from=date(2010, 4, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
