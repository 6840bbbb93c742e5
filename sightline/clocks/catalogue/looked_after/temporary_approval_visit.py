"""A child placed with a connected person under temporary approval is visited every week until the first review."""

from datetime import date

from sightline.calendars.rules import weeks

from ...clock import Clock, LegalStatus
from . import VISITS_IN_2020

CLOCK = Clock(
    code="temporary_approval_visit",
    area="looked_after",
    title="Weekly visit: carer temporarily approved",
    owes="Weekly visit: carer temporarily approved",
    starts=("placement", "with_carer_temporarily_approved"),
    met_by=("looked_after_visit",),
    during="with_carer_temporarily_approved",
    repeats=True,
    within=(weeks(1),),
    owed_by="social_worker",
    escalates=(("social_worker", -2), ("team_manager", 0), ("service_manager", 3), ("head_of_service", 5)),
    legal_status=LegalStatus.LAW,
    source="Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), regulations 24 and 28(4)(a)",
    verified=True,
    notes="At least once a week until the first review. The first review is read as the first held after this began: practitioners dispute whether, for a child long looked after, it is the first of all, which would ask for less.",
    reference="LC-08",
    in_force_from=date(2011, 4, 1),
    earlier=VISITS_IN_2020,
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
