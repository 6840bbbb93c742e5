"""A child placed with parents before they were assessed is visited every six weeks after the first review."""

from datetime import date

from sightline.calendars.rules import weeks, years

from ...clock import Clock, LegalStatus
from . import VISITS_IN_2020

CLOCK = Clock(
    code="parents_before_assessment_visit_reviewed",
    area="looked_after",
    title="Visit: with parents, not yet assessed, after the review",
    owes="Visit: with parents, not yet assessed, after the review",
    starts=("with_parents_before_assessment_reviewed",),
    met_by=("looked_after_visit",),
    during="with_parents_before_assessment_reviewed",
    repeats=True,
    carries=years(-1),
    within=(weeks(6),),
    owed_by="social_worker",
    escalates=(("social_worker", -2), ("team_manager", 0), ("service_manager", 3), ("head_of_service", 5)),
    legal_status=LegalStatus.LAW,
    source="Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), regulation 28(3)(b)",
    verified=True,
    notes="At most six weeks apart after the first review. The first is counted from the last visit before it.",
    reference="LC-07",
    in_force_from=date(2011, 4, 1),
    earlier=VISITS_IN_2020,
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
