"""A supervision order is reviewed while there is time to extend it."""

from datetime import date

from sightline.calendars.rules import months

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="supervision_order_review",
    title="Supervision order review",
    owes="Supervision order review",
    area="legal",
    starts=("supervision_order",),
    met_by=("supervision_order_review",),
    during="supervision_order",
    within=(months(9),),
    owed_by="social_worker",
    escalates=(("social_worker", -10), ("team_manager", 0), ("service_manager", 10), ("head_of_service", 20)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard, so that an extension under Children Act 1989, Schedule 3, paragraph 6(3) can be asked for in time",
    verified=False,
    reference="PL-11",
    in_force_from=date(2013, 4, 15),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
