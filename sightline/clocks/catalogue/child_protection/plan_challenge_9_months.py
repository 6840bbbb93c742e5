"""A plan that lasts nine months is challenged by its chair."""

from datetime import date

from sightline.calendars.rules import months

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="plan_challenge_9_months",
    title="Challenge of a plan at nine months",
    owes="Chair's challenge of the plan",
    area="child_protection",
    starts=("child_protection_plan",),
    met_by=("plan_challenge_9_months",),
    during="child_protection_plan",
    within=(months(9),),
    owed_by="conference_chair",
    escalates=(("team_manager", -20), ("service_manager", 0), ("head_of_service", 5)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard against drift; Swindon's policy on reducing long plans",
    verified=True,
    notes="Swindon: the chair challenges at the review conference of the ninth month. Months of the calendar from the start of the plan; a plan that has ended owes nothing. Early is in time.",
    reference="CP-11",
    in_force_from=date(2013, 4, 15),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
