"""The authority of the area is told of a placement in it."""

from datetime import date

from sightline.calendars.rules import months, working_days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="area_authority_notified",
    area="looked_after",
    title="Area authority notified",
    owes="Notice to the area authority",
    starts=("placed_out_of_area",),
    met_by=("area_authority_notified",),
    ends_by=("looked_after.end",),
    may_precede=months(-1),
    within=(working_days(5),),
    owed_by="social_worker",
    escalates=(("social_worker", -2), ("team_manager", 0), ("service_manager", 5), ("head_of_service", 10)),
    legal_status=LegalStatus.LAW,
    source="Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), regulation 13(4), inserted by SI 2013/3239, regulation 19",
    verified=True,
    notes="In writing, with the assessment of needs, the reasons and the care plan: before the placement, or within 5 working days of its start where it was made in an emergency. Only extracts that say whether a placement lies outside the area start it.",
    reference="LC-18",
    in_force_from=date(2014, 1, 27),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
