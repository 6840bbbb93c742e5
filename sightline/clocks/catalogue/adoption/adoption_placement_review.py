"""A child placed for adoption is reviewed at four weeks, three months and every six."""

from datetime import date

from sightline.calendars.rules import months, weeks

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="adoption_placement_review",
    title="Review of an adoptive placement",
    owes="Review of an adoptive placement",
    area="adoption",
    starts=("adoptive_placement",),
    met_by=("adoption_review", "looked_after_review"),
    ends_by=("adoption_order",),
    during="adoptive_placement",
    repeats=True,
    within=(weeks(4), months(3), months(6)),
    owed_by="reviewing_officer",
    escalates=(("social_worker", -2), ("team_manager", 0), ("service_manager", 5), ("head_of_service", 10)),
    legal_status=LegalStatus.LAW,
    source="Adoption Agencies Regulations 2005 (SI 2005/389), regulation 36(3)",
    verified=True,
    notes="Replaces the times of the ordinary looked-after reviews from the day of placement until the adoption order.",
    reference="AD-05",
    in_force_from=date(2005, 12, 30),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
