"""A child in long-term foster care who agreed is visited less often."""

from datetime import date

from sightline.calendars.rules import months, years

from ...clock import Clock, LegalStatus
from . import VISITS_IN_2020

CLOCK = Clock(
    code="long_term_foster_visit",
    area="looked_after",
    title="Visit in long-term foster care, as the child agreed",
    owes="Visit in long-term foster care, as the child agreed",
    starts=("in_agreed_long_term_fostering",),
    met_by=("looked_after_visit",),
    during="in_agreed_long_term_fostering",
    repeats=True,
    carries=years(-1),
    within=(months(6),),
    owed_by="social_worker",
    escalates=(("social_worker", -2), ("team_manager", 0), ("service_manager", 3), ("head_of_service", 5)),
    legal_status=LegalStatus.LAW,
    source="Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), regulation 28(3A), inserted by SI 2015/495",
    verified=True,
    notes="Needs a long-term foster placement (regulation 22B) of at least a year, and the child's own recorded agreement. If the child withdraws it, or moves, the ordinary visits begin again. Reviews are not reduced: the meeting may be yearly, the review stays six-monthly. The first is counted from the last visit before the agreement.",
    reference="LC-06",
    in_force_from=date(2015, 4, 1),
    earlier=VISITS_IN_2020,
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
