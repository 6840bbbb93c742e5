"""The chair looks half way between the initial and the first review conference."""

from datetime import date

from sightline.calendars.rules import weeks

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="chair_check_after_initial",
    title="Chair's check before the first review",
    owes="Chair's check",
    area="child_protection",
    starts=("child_protection_plan",),
    met_by=("chair_check",),
    ends_by=("review_conference",),
    during="child_protection_plan",
    within=(weeks(6),),
    owed_by="conference_chair",
    escalates=(("service_manager", 5), ("head_of_service", 15)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard; no published number was found",
    verified=False,
    notes="Half of the three months to the first review. Not owed once that review has been held.",
    reference="CP-12",
    in_force_from=date(2013, 4, 15),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
