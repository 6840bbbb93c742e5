"""A child whose placement is meant to last until 18 is visited less often after its first year."""

from datetime import date

from sightline.calendars.rules import months, weeks, years

from ...clock import Clock, LegalStatus, Settled
from . import VISITS_IN_2020

CLOCK = Clock(
    code="lasting_placement_visit",
    area="looked_after",
    title="Visit in a placement until 18",
    owes="Visit in a placement until 18",
    starts=("placement", "in_placement_until_18"),
    met_by=("looked_after_visit",),
    during="in_placement_until_18",
    repeats=True,
    within=(weeks(1), Settled(years(1), weeks(6), months(3))),
    owed_by="social_worker",
    escalates=(("social_worker", -2), ("team_manager", 0), ("service_manager", 3), ("head_of_service", 5)),
    legal_status=LegalStatus.LAW,
    source="Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), regulation 28(2)(c)(i)",
    verified=True,
    notes="For a placement that is meant to last until 18 from its start: the decision must be recorded, with its day; without it the ordinary six weeks go on. The year is counted from the start of the placement. Where the decision comes in the middle of the first year, it is counted from the decision, with a visit within a week of it, which is stricter than the regulation; where it comes after the first year, record the placement as one meant to last until 18 whose first year is over. It is the intention that counts, not the type of placement.",
    reference="LC-05",
    in_force_from=date(2011, 4, 1),
    earlier=VISITS_IN_2020,
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
