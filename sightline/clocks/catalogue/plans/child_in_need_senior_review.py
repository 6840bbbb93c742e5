"""A child in need plan that goes on is looked at by a senior manager."""

from datetime import date

from sightline.calendars.rules import months

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="child_in_need_senior_review",
    title="Senior review of a child in need plan",
    owes="Senior review of the plan",
    area="plans",
    starts=("child_in_need_plan",),
    met_by=("child_in_need_senior_review",),
    during="child_in_need_plan",
    repeats=True,
    within=(months(6), months(3)),
    owed_by="service_manager",
    escalates=(("team_manager", -10), ("service_manager", 0), ("head_of_service", 10)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard against drift; no published number was found",
    verified=False,
    notes="At six months, then every three, each from the one before. Sefton wants social care's part done in 12 weeks, which speaks for an earlier look.",
    reference="CN-04",
    in_force_from=date(2013, 4, 15),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
