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
    escalates=(("social_worker", -5), ("team_manager", 0), ("service_manager", 10), ("head_of_service", 20)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard for the duty to keep in touch, Children Act 1989 section 23C(2), which sets no interval",
    verified=True,
    notes=(
        "The law asks for reasonable steps to keep in touch until 21, and after that on request until 25. Eight weeks are widespread; where "
        "contact is lost, the duty is to re-establish it."
    ),
    reference="CL-06",
    in_force_from=date(2010, 4, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
