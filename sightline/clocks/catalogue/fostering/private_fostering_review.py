"""A private fostering arrangement is reviewed every year."""

from datetime import date

from sightline.calendars.rules import months

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="private_fostering_review",
    title="Private fostering review",
    owes="Private fostering review",
    area="fostering",
    starts=("private_fostering",),
    met_by=("private_fostering_review",),
    during="private_fostering",
    repeats=True,
    within=(months(12),),
    owed_by="fostering_worker",
    escalates=(("social_worker", -10), ("team_manager", 0), ("service_manager", 10), ("head_of_service", 20)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard: no national number was found",
    verified=False,
    reference="FO-04",
    in_force_from=date(2005, 7, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
