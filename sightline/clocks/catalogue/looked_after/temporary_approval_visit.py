"""A child placed with a connected person under temporary approval is visited every week, then every four weeks."""

from datetime import date

from sightline.calendars.rules import weeks, working_days

from ...clock import Clock, LegalStatus, Settled
from . import VISITS_IN_2020

CLOCK = Clock(
    code="temporary_approval_visit",
    area="looked_after",
    title="Visit: carer temporarily approved",
    owes="Visit: carer temporarily approved",
    starts=("placement", "with_carer_temporarily_approved"),
    met_by=("looked_after_visit",),
    during="with_carer_temporarily_approved",
    repeats=True,
    within=(Settled(working_days(20), weeks(1), weeks(4)),),
    owed_by="social_worker",
    escalates=(("social_worker", -2), ("team_manager", 0), ("service_manager", 3), ("head_of_service", 5)),
    legal_status=LegalStatus.LAW,
    source="Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), regulations 24 and 28(4)",
    verified=True,
    notes="At least weekly until the first review, then at most four weeks apart. The change to four weeks is made here 20 working days after the placement, the longest that a first review may take. Practitioners dispute whether a child long looked after who moves to a connected person starts weekly again: here every such placement does.",
    reference="LC-08",
    in_force_from=date(2011, 4, 1),
    earlier=VISITS_IN_2020,
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
