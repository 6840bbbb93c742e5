"""A child protection plan is reviewed by a conference in time."""

from datetime import date

from sightline.calendars.rules import months

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="review_child_protection_conference",
    title="Review child protection conference",
    owes="Review conference",
    area="child_protection",
    starts=("child_protection_plan",),
    met_by=("review_conference",),
    during="child_protection_plan",
    repeats=True,
    within=(months(3), months(6)),
    owed_by="social_worker",
    escalates=(("team_manager", 0), ("head_of_service", 5)),
    legal_status=LegalStatus.STATUTORY_GUIDANCE,
    source="Working Together to Safeguard Children, chapter 3: first within 3 months, then at most 6 months apart (as in 2023; 2026 text not read)",
    verified=False,
    reference="CP-07, CP-08",
    in_force_from=date(2010, 4, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
