"""The keeping of a child in secure accommodation is reviewed."""

from datetime import date

from sightline.calendars.rules import months

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="secure_review",
    area="looked_after",
    title="Secure accommodation review",
    owes="Secure accommodation review",
    starts=("secure_accommodation",),
    met_by=("secure_review",),
    during="secure_accommodation",
    repeats=True,
    within=(months(1), months(3)),
    owed_by="service_manager",
    escalates=(("social_worker", -5), ("team_manager", 0), ("service_manager", 0), ("head_of_service", 2)),
    legal_status=LegalStatus.LAW,
    source="Children (Secure Accommodation) Regulations 1991 (SI 1991/1505), regulations 15 and 16",
    verified=True,
    notes="By at least three persons, one of them not employed by the authority, beside the ordinary looked-after reviews. Within one month of the start, then at most three months apart. The text read is as made; later amendments were not.",
    reference="LC-28",
    in_force_from=date(1991, 10, 14),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
