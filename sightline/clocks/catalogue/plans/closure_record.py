"""A case that is closed has its reasons recorded, and family and partners told."""

from datetime import date

from sightline.calendars.rules import working_days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="closure_record",
    title="Closure recorded",
    owes="Closure to be recorded and told",
    area="plans",
    starts=("closure_decided",),
    met_by=("closure_recorded",),
    within=(working_days(10),),
    owed_by="team_manager",
    escalates=(("team_manager", 0), ("service_manager", 5), ("head_of_service", 10)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard; no published number was found",
    verified=False,
    notes="The manager's reasons, and word to the family and to partners.",
    reference="CN-05",
    in_force_from=date(2013, 4, 15),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
