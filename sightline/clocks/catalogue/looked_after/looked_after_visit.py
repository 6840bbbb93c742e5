"""A looked-after child is visited where they live, often enough."""

from datetime import date

from sightline.calendars.rules import weeks

from ...clock import Clock, LegalStatus
from . import VISITS_IN_2020

CLOCK = Clock(
    code="looked_after_visit",
    area="looked_after",
    title="Looked-after visit",
    owes="Looked-after visit",
    starts=(
        "placement",
        "temporary_approval.end",
        "placed_before_assessment.end",
        "agreed_fewer_visits.end",
        "placement_until_18.end",
    ),
    met_by=("looked_after_visit",),
    during="in_ordinary_placement",
    repeats=True,
    within=(weeks(1), weeks(6)),
    owed_by="social_worker",
    escalates=(("social_worker", -2), ("team_manager", 0), ("service_manager", 3), ("head_of_service", 5)),
    legal_status=LegalStatus.LAW,
    source="Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), regulation 28(2)(a), (b) and (c)(ii)",
    verified=True,
    notes="Calendar weeks, within one week of the start of each placement and then at most six weeks apart, in later years too, unless the placement is meant to last until 18. Visits at which the child was not seen meet nothing. Where a special rule (temporary approval, fewer visits) ends in the middle of a placement, this one begins with a visit within a week, which is stricter than the regulation: it asks only for the interval. The manager may agree a shorter interval; that is local.",
    reference="LC-03, LC-04, LC-05",
    in_force_from=date(2011, 4, 1),
    earlier=VISITS_IN_2020,
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
