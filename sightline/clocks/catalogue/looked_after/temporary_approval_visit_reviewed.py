"""A child placed with a connected person under temporary approval is visited every four weeks after the first review."""

from datetime import date

from sightline.calendars.rules import weeks, years

from ...clock import Clock, LegalStatus
from . import VISITS_IN_2020

CLOCK = Clock(
    code="temporary_approval_visit_reviewed",
    area="looked_after",
    title="Visit: carer temporarily approved, after the review",
    owes="Visit: carer temporarily approved, after the review",
    starts=("with_carer_temporarily_approved_reviewed",),
    met_by=("looked_after_visit",),
    during="with_carer_temporarily_approved_reviewed",
    repeats=True,
    carries=years(-1),
    within=(weeks(4),),
    owed_by="social_worker",
    escalates=(("social_worker", -2), ("team_manager", 0), ("service_manager", 3), ("head_of_service", 5)),
    legal_status=LegalStatus.LAW,
    source="Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), regulations 24 and 28(4)(b)",
    verified=True,
    notes="At most four weeks apart after the first review. The first is counted from the last visit before it. When the carer is approved, the ordinary rule begins.",
    reference="LC-08",
    in_force_from=date(2011, 4, 1),
    earlier=VISITS_IN_2020,
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
