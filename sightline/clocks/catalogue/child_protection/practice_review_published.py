"""A local child safeguarding practice review is published."""

from datetime import date

from sightline.calendars.rules import months

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="practice_review_published",
    title="Practice review published",
    owes="Practice review to be published",
    area="child_protection",
    starts=("practice_review_decided",),
    met_by=("practice_review_published",),
    threaded=True,
    restarts=False,
    within=(months(6),),
    owed_by="head_of_service",
    escalates=(("service_manager", -20), ("head_of_service", 0)),
    legal_status=LegalStatus.STATUTORY_GUIDANCE,
    source="Working Together to Safeguard Children 2023, chapter 5 (as in 2023; the 2026 text was not read): normally within six months of the decision to hold a review",
    verified=False,
    notes="Partners who cannot publish in time say why to the Panel. Not read again for this catalogue.",
    reference="CP-15",
    in_force_from=date(2018, 6, 29),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
