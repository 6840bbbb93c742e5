"""A plan that lasts fifteen months goes to a senior manager."""

from datetime import date

from sightline.calendars.rules import months

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="plan_review_15_months",
    title="Senior review of a plan at fifteen months",
    owes="Senior review of the plan",
    area="child_protection",
    starts=("child_protection_plan",),
    met_by=("plan_review_15_months",),
    during="child_protection_plan",
    within=(months(15),),
    owed_by="service_manager",
    escalates=(("team_manager", -20), ("service_manager", 0), ("head_of_service", 5)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard against drift; Swindon's policy on reducing long plans",
    verified=True,
    notes="Swindon: supervision and a report before the conference of the fifteenth month; where outcomes are not met, a legal planning meeting. Months of the calendar from the start of the plan; a plan that has ended owes nothing. Early is in time.",
    reference="CP-11",
    in_force_from=date(2013, 4, 15),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
