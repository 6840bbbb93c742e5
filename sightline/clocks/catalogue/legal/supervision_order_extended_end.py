"""It is decided again before an extended supervision order runs out."""

from datetime import date

from sightline.calendars.rules import days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="supervision_order_extended_end",
    title="Extended supervision order: extend or let it end",
    owes="Decision whether to ask for a further extension",
    area="legal",
    starts=("supervision_order_extended",),
    met_by=("supervision_order_decision",),
    ends_by=("supervision_order_discharged", "care_proceedings"),
    towards=True,
    within=(days(0),),
    owed_by="social_worker",
    escalates=(("social_worker", -60), ("team_manager", -40), ("service_manager", -20), ("head_of_service", 0)),
    legal_status=LegalStatus.LAW,
    source="Children Act 1989, Schedule 3, paragraph 6(3) and (4)",
    verified=True,
    notes="The day the extended order ends is the court's, and no later than three years beginning with the day the order was made.",
    reference="PL-11",
    in_force_from=date(1991, 10, 14),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
