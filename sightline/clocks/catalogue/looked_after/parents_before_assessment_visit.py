"""A child placed with parents before they were assessed is visited every week until the first review."""

from datetime import date

from sightline.calendars.rules import weeks

from ...clock import Clock, LegalStatus
from . import VISITS_IN_2020

CLOCK = Clock(
    code="parents_before_assessment_visit",
    area="looked_after",
    title="Weekly visit: with parents, not yet assessed",
    owes="Weekly visit: with parents, not yet assessed",
    starts=("placement", "with_parents_before_assessment"),
    met_by=("looked_after_visit",),
    during="with_parents_before_assessment",
    repeats=True,
    within=(weeks(1),),
    owed_by="social_worker",
    escalates=(("social_worker", -2), ("team_manager", 0), ("service_manager", 3), ("head_of_service", 5)),
    legal_status=LegalStatus.LAW,
    source="Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), regulation 28(3)(a)",
    verified=True,
    notes="At least once a week until the first review, which regulation 19 wants within 10 working days. Under an interim care order regulation 28(4) is used. The first review is read as the first held after this began: practitioners dispute whether, for a child long looked after, it is the first of all, which would ask for less.",
    reference="LC-07",
    in_force_from=date(2011, 4, 1),
    earlier=VISITS_IN_2020,
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
