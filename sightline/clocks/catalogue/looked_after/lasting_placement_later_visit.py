"""A child in a placement of over a year that is decided to last until 18 is visited every three months."""

from datetime import date

from sightline.calendars.rules import months, years

from ...clock import Clock, LegalStatus
from . import VISITS_IN_2020

CLOCK = Clock(
    code="lasting_placement_later_visit",
    area="looked_after",
    title="Visit in a placement until 18, after its first year",
    owes="Visit in a placement until 18, after its first year",
    starts=("in_lasting_placement_after_first_year",),
    met_by=("looked_after_visit",),
    during="in_lasting_placement_after_first_year",
    repeats=True,
    carries=years(-1),
    within=(months(3),),
    owed_by="social_worker",
    escalates=(("social_worker", -2), ("team_manager", 0), ("service_manager", 3), ("head_of_service", 5)),
    legal_status=LegalStatus.LAW,
    source="Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), regulation 28(2)(c)(i)",
    verified=True,
    notes="For a placement whose first year was over when it was decided that it should last until 18. At most three months apart; the first is counted from the last visit before the decision.",
    reference="LC-05",
    in_force_from=date(2011, 4, 1),
    earlier=VISITS_IN_2020,
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
