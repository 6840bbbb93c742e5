"""A child placed for adoption is seen every week until the first review."""

from datetime import date

from sightline.calendars.rules import weeks

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="adoption_placement_visit",
    title="Visit in an adoptive placement",
    owes="Visit in an adoptive placement",
    area="adoption",
    starts=("adoptive_placement_before_review",),
    met_by=("looked_after_visit",),
    during="adoptive_placement_before_review",
    repeats=True,
    within=(weeks(1),),
    owed_by="social_worker",
    escalates=(("social_worker", -1), ("team_manager", 0), ("service_manager", 1), ("head_of_service", 2)),
    legal_status=LegalStatus.LAW,
    source="Adoption Agencies Regulations 2005 (SI 2005/389), regulation 36(4)",
    verified=True,
    notes="Within one week of placement, then at least once a week until the first review, then as each review decides: no number that Sightline could hold.",
    reference="AD-06",
    in_force_from=date(2005, 12, 30),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
