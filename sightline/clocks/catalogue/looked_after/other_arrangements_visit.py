"""A child in care for whose living arrangements another person is responsible is visited."""

from datetime import date

from sightline.calendars.rules import months, weeks, years

from ...clock import Clock, LegalStatus, Settled
from . import VISITS_IN_2020

CLOCK = Clock(
    code="other_arrangements_visit",
    area="looked_after",
    title="Visit: another person responsible",
    owes="Visit: another person responsible",
    starts=("placement", "in_other_arrangements"),
    met_by=("looked_after_visit",),
    during="in_other_arrangements",
    repeats=True,
    within=(weeks(1), Settled(years(1), weeks(6), months(3))),
    owed_by="social_worker",
    escalates=(("social_worker", -2), ("team_manager", 0), ("service_manager", 3), ("head_of_service", 5)),
    legal_status=LegalStatus.LAW,
    source="Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), regulation 28(6)",
    verified=True,
    notes="Hospital, custody under sentence and the like, for a child in care: within one week of the start and of every change, six weeks apart for a year, then three months. Extracts do not say who is responsible: health and custody placements are taken as such. A child accommodated by agreement falls under the ordinary rule, which differs only after a year.",
    reference="LC-10",
    in_force_from=date(2011, 4, 1),
    earlier=VISITS_IN_2020,
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
