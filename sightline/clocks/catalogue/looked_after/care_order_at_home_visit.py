"""A child living with parents under a care order is visited within a week of the order, then every six weeks."""

from datetime import date

from sightline.calendars.rules import weeks

from ...clock import Clock, LegalStatus
from . import VISITS_IN_2020

CLOCK = Clock(
    code="care_order_at_home_visit",
    area="looked_after",
    title="Visit: at home under a care order",
    owes="Visit: at home under a care order",
    starts=("placement", "with_parents_in_care"),
    met_by=("looked_after_visit",),
    during="with_parents_in_care",
    repeats=True,
    within=(weeks(1), weeks(6)),
    owed_by="social_worker",
    escalates=(("social_worker", -2), ("team_manager", 0), ("service_manager", 3), ("head_of_service", 5)),
    legal_status=LegalStatus.LAW,
    source="Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), regulation 28(5)",
    verified=True,
    notes="Within one week of the making of the care order while the child lives with parents, or of the placement with them, then at most six weeks apart, in later years too. A child recorded as placed with parents whose legal status is not recorded is taken to be under a care order.",
    reference="LC-09",
    in_force_from=date(2011, 4, 1),
    earlier=VISITS_IN_2020,
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
