"""It is decided whether to ask for more before a supervision order runs out."""

from datetime import date

from sightline.calendars.rules import Rule

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="supervision_order_extension",
    title="Supervision order: extend or let it end",
    owes="Decision whether to ask for an extension",
    area="legal",
    starts=("supervision_order",),
    met_by=("supervision_order_decision", "supervision_order_extended"),
    ends_by=("supervision_order_discharged", "care_proceedings"),
    within=(Rule("years", 1, include_start=True),),
    owed_by="social_worker",
    escalates=(("social_worker", -60), ("team_manager", -40), ("service_manager", -20), ("head_of_service", 0)),
    legal_status=LegalStatus.LAW,
    source="Children Act 1989, Schedule 3, paragraph 6(1)",
    verified=True,
    notes="The court must be asked before the order ends, so that people are told months before. Never longer than three years beginning with the day the order was made (paragraph 6(4)).",
    reference="PL-11",
    in_force_from=date(1991, 10, 14),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
