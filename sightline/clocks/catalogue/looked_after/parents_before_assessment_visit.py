"""A child placed with parents before they were assessed is visited every week."""

from datetime import date

from sightline.calendars.rules import weeks, working_days

from ...clock import Clock, LegalStatus, Settled
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
    within=(Settled(working_days(20), weeks(1), weeks(6)),),
    owed_by="social_worker",
    escalates=(("social_worker", -2), ("team_manager", 0), ("service_manager", 3), ("head_of_service", 5)),
    legal_status=LegalStatus.LAW,
    source="Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), regulation 28(3)",
    verified=True,
    notes="At least weekly until the first review, then at most six weeks apart. The change to six weeks is made here 20 working days after the placement, the longest that a first review may take: where the review was earlier, this is stricter than the regulation. Under an interim care order the stricter regulation 28(4) is used.",
    reference="LC-07",
    in_force_from=date(2011, 4, 1),
    earlier=VISITS_IN_2020,
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
