"""A plan that lasts twenty-one months has a designated review."""

from datetime import date

from sightline.calendars.rules import months

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="designated_plan_review",
    title="Designated review of a plan at twenty-one months",
    owes="Designated review of the plan",
    area="child_protection",
    starts=("child_protection_plan",),
    met_by=("designated_plan_review",),
    during="child_protection_plan",
    within=(months(21),),
    owed_by="head_of_service",
    escalates=(("service_manager", -20), ("head_of_service", 0)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard against drift; Swindon's policy on reducing long plans, and designated reviews",
    verified=True,
    notes="Swindon allows a plan 21 months at most; another partnership holds a designated review then and the next by 24 months. Months of the calendar from the start of the plan; a plan that has ended owes nothing. Early is in time.",
    reference="CP-11",
    in_force_from=date(2013, 4, 15),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
