"""The search for a family is reviewed every month."""

from datetime import date

from sightline.calendars.rules import months

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="family_finding_review",
    title="Search for a family reviewed",
    owes="Review of the search for a family",
    area="adoption",
    starts=("waiting_for_adoption",),
    met_by=("family_finding_review",),
    during="waiting_for_adoption",
    repeats=True,
    within=(months(1),),
    owed_by="social_worker",
    escalates=(("social_worker", -2), ("team_manager", 0), ("service_manager", 5), ("head_of_service", 10)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard for children waiting with a placement order",
    verified=False,
    reference="AD-09",
    in_force_from=date(2013, 4, 15),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
