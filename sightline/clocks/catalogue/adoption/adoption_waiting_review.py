"""A child who may be placed for adoption is reviewed until placed."""

from datetime import date

from sightline.calendars.rules import months

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="adoption_waiting_review",
    title="Review while waiting for adoption",
    owes="Review while waiting for adoption",
    area="adoption",
    starts=("waiting_for_adoption",),
    met_by=("adoption_review", "looked_after_review"),
    ends_by=("adoption_order",),
    during="waiting_for_adoption",
    repeats=True,
    within=(months(3), months(6)),
    owed_by="reviewing_officer",
    escalates=(("social_worker", -2), ("team_manager", 0), ("service_manager", 5), ("head_of_service", 10)),
    legal_status=LegalStatus.LAW,
    source="Adoption Agencies Regulations 2005 (SI 2005/389), regulation 36(1)",
    verified=True,
    notes="From the date on which the agency was authorised: the placement order, or the parent's consent. The ordinary reviews of a looked-after child count: authorities hold them as one.",
    reference="AD-04",
    in_force_from=date(2005, 12, 30),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
