"""The core group first meets soon after the conference that made the plan."""

from datetime import date

from sightline.calendars.rules import working_days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="first_core_group",
    title="First core group",
    owes="First core group",
    area="child_protection",
    starts=("child_protection_plan",),
    met_by=("core_group",),
    during="child_protection_plan",
    within=(working_days(10),),
    owed_by="social_worker",
    escalates=(("social_worker", -2), ("team_manager", 0), ("service_manager", 2), ("head_of_service", 5)),
    legal_status=LegalStatus.STATUTORY_GUIDANCE,
    source="Working Together to Safeguard Children 2023, chapter 3 (as in 2023; the 2026 text was not read): within 10 working days of the initial child protection conference",
    verified=False,
    notes="The day of the conference, when the plan starts, is day 0. A core group that meets straight after the conference counts.",
    reference="CP-05",
    in_force_from=date(2013, 4, 15),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
