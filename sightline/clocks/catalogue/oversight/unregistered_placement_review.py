"""Senior managers look at every unregistered placement each week."""

from datetime import date

from sightline.calendars.rules import weeks

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="unregistered_placement_review",
    title="Senior managers on an unregistered placement",
    owes="Senior managers' review",
    area="oversight",
    starts=("unregistered_placement",),
    met_by=("senior_review",),
    during="unregistered_placement",
    repeats=True,
    within=(weeks(1),),
    owed_by="head_of_service",
    escalates=(("service_manager", 0), ("head_of_service", 0)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard: no national number was found",
    verified=False,
    reference="SU-09",
    in_force_from=date(2021, 9, 9),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
