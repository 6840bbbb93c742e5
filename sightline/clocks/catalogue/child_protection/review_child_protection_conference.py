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
    owed_by="conference_chair",
    escalates=(("social_worker", -10), ("team_manager", 0), ("service_manager", 1), ("head_of_service", 5)),
    legal_status=LegalStatus.STATUTORY_GUIDANCE,
    source="Working Together to Safeguard Children 2023, chapter 3 (as in 2023; the 2026 text was not read): first within 3 months of the initial conference, then at most 6 months apart",
    verified=False,
    notes="Months of the calendar, from the day on which the conference before was held. After a pre-birth plan some partnerships bring the first review forward to within 10 or 20 working days of the birth. The Department's figure of reviews in time looks only at plans open for three months on 31 March.",
    reference="CP-07, CP-08",
    in_force_from=date(2010, 4, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
