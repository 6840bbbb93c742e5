"""A child remanded to youth detention accommodation is visited."""

from datetime import date

from sightline.calendars.rules import weeks

from ...clock import Clock, LegalStatus
from . import VISITS_IN_2020

CLOCK = Clock(
    code="detained_on_remand_visit",
    area="looked_after",
    title="Visit: detained on remand",
    owes="Visit: detained on remand",
    starts=("placement", "on_remand_in_other_arrangements"),
    met_by=("looked_after_visit",),
    during="on_remand_in_other_arrangements",
    repeats=True,
    within=(weeks(1), weeks(6)),
    owed_by="social_worker",
    escalates=(("social_worker", -2), ("team_manager", 0), ("service_manager", 3), ("head_of_service", 5)),
    legal_status=LegalStatus.LAW,
    source="Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), regulations 28(2), 47A(2)(b) and 47E",
    verified=True,
    notes="A child on remand is looked after: the remand counts as the placement. Within one week of the remand, then at most six weeks apart. Remanded to local authority accommodation the child falls under the ordinary rule, which has the same times. The governor, director or manager may ask for further visits.",
    reference="LC-26, LC-10",
    in_force_from=date(2013, 4, 19),
    earlier=VISITS_IN_2020,
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
