"""A plan that lasts eighteen months goes to the head of service."""

from datetime import date

from sightline.calendars.rules import months

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="plan_review_18_months",
    title="Senior review of a plan at eighteen months",
    owes="Head of service to look at the plan",
    area="child_protection",
    starts=("child_protection_plan",),
    met_by=("plan_review_18_months",),
    during="child_protection_plan",
    within=(months(18),),
    owed_by="head_of_service",
    escalates=(("service_manager", -20), ("head_of_service", 0)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard against drift; no published number was found",
    verified=False,
    notes="Many services look at eighteen months; published procedures put the hard limit at 21. Months of the calendar from the start of the plan; a plan that has ended owes nothing. Early is in time.",
    reference="CP-11",
    in_force_from=date(2013, 4, 15),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
