"""Senior managers come back to the children they hold in view."""

from datetime import date

from sightline.calendars.rules import months

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="senior_review",
    title="Senior managers' review",
    owes="Senior managers' review",
    area="oversight",
    starts=("senior_oversight",),
    met_by=("senior_review",),
    during="senior_oversight",
    repeats=True,
    within=(months(1),),
    owed_by="head_of_service",
    escalates=(("service_manager", 0), ("head_of_service", 0)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard: no national number was found",
    verified=False,
    notes="For children whom the service holds in view: unregistered placements, deprivation of liberty, missing, pre-proceedings, long child protection plans, at home under a care order. Weekly to monthly.",
    reference="SU-08",
    in_force_from=date(2013, 4, 15),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
