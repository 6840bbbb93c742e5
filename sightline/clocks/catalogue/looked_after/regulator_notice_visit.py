"""A child whose children's home is under notice from Ofsted is visited within a week."""

from datetime import date

from sightline.calendars.rules import weeks

from ...clock import Clock, LegalStatus
from . import VISITS_IN_2020

CLOCK = Clock(
    code="regulator_notice_visit",
    area="looked_after",
    title="Visit after a notice from Ofsted",
    owes="Visit after a notice from Ofsted",
    starts=("regulator_notice",),
    met_by=("looked_after_visit",),
    ends_by=("looked_after.end", "placement.end"),
    within=(weeks(1),),
    owed_by="social_worker",
    escalates=(("team_manager", 0), ("service_manager", 1), ("head_of_service", 3)),
    legal_status=LegalStatus.LAW,
    source="Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), regulation 28(7)(b)",
    verified=True,
    notes="Within one week of first receiving a notification under section 30A of the Care Standards Act 2000 that names the home in which the child lives. It is owed beside the ordinary visits: one visit may serve both.",
    reference="LC-10",
    in_force_from=date(2011, 4, 1),
    earlier=VISITS_IN_2020,
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
