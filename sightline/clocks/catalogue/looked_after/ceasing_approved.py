"""Ceasing to look after a child is approved before it happens."""

from datetime import date

from sightline.calendars.rules import days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="ceasing_approved",
    area="looked_after",
    title="Ceasing to look after approved",
    owes="Approval of ceasing to look after",
    starts=("ceasing_proposed",),
    met_by=("ceasing_approved",),
    ends_by=("ceasing_withdrawn",),
    towards=True,
    within=(days(0),),
    owed_by="service_manager",
    escalates=(("social_worker", -5), ("team_manager", -2), ("service_manager", 0), ("head_of_service", 0)),
    legal_status=LegalStatus.LAW,
    source="Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), regulation 39(2) to (6), as substituted by SI 2015/495",
    verified=True,
    notes="Owed by the day planned. A child looked after for at least 20 working days: a nominated officer approves. A young person of 16 or 17 who is not in care: the director of children's services does, however short the time. Before 1 April 2015 only the care plan had to say what support would follow.",
    reference="LC-25",
    in_force_from=date(2015, 4, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
