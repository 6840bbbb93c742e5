"""A care leaver of 21 to 24 without support is offered it every year."""

from datetime import date

from sightline.calendars.rules import months

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="care_leaver_yearly_offer",
    title="Yearly offer to a care leaver of 21 to 24",
    owes="Offer of advice and support",
    area="care_leavers",
    starts=("care_leaver_21_to_25",),
    met_by=("care_leaver_offer",),
    during="care_leaver_21_to_25",
    repeats=True,
    within=(months(12),),
    owed_by="personal_adviser",
    escalates=(("social_worker", -10), ("team_manager", 0), ("service_manager", 10), ("head_of_service", 20)),
    legal_status=LegalStatus.LAW,
    source="Children Act 1989, section 23CZB(7), inserted by the Children and Social Work Act 2017, section 3",
    verified=True,
    notes="At least once in every 12 months until 25, for former relevant children who are not receiving support. The first offer, as soon as possible after 21, has its own local standard.",
    reference="CL-06",
    in_force_from=date(2018, 4, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
