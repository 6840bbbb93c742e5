"""A care leaver who reaches 21 without support is offered advice."""

from datetime import date

from sightline.calendars.rules import days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="care_leaver_offer_at_21",
    title="Offer to a care leaver at 21",
    owes="Offer of advice and support",
    area="care_leavers",
    starts=("care_leaver_21_to_25",),
    met_by=("care_leaver_offer",),
    during="care_leaver_21_to_25",
    within=(days(28),),
    owed_by="personal_adviser",
    escalates=(("social_worker", -10), ("team_manager", 0), ("service_manager", 10), ("head_of_service", 20)),
    legal_status=LegalStatus.LOCAL,
    source="Local number for Children Act 1989, section 23CZB(7): as soon as possible after the 21st birthday",
    verified=False,
    notes="For former relevant children of 21 to 24 who are not receiving support.",
    reference="CL-06",
    in_force_from=date(2018, 4, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
