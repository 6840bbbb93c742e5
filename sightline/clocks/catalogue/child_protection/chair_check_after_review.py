"""The chair looks half way between review conferences."""

from datetime import date

from sightline.calendars.rules import months

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="chair_check_after_review",
    title="Chair's check between reviews",
    owes="Chair's check",
    area="child_protection",
    starts=("review_conference",),
    met_by=("chair_check",),
    during="child_protection_plan",
    follows="chair_check_after_initial",
    within=(months(3),),
    owed_by="conference_chair",
    escalates=(("service_manager", 5), ("head_of_service", 15)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard; no published number was found",
    verified=False,
    notes="Half of the six months between reviews. The next review conference ends what was owed for the one before.",
    reference="CP-12",
    in_force_from=date(2013, 4, 15),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
