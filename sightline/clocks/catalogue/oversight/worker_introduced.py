"""A new social worker is introduced to the child and the family."""

from datetime import date

from sightline.calendars.rules import working_days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="worker_introduced",
    title="New social worker introduced",
    owes="Introduction of the new social worker",
    area="oversight",
    starts=("worker_changed",),
    met_by=("worker_introduced",),
    may_precede=working_days(-10),
    within=(working_days(10),),
    owed_by="social_worker",
    escalates=(("social_worker", -2), ("team_manager", 0), ("service_manager", 5), ("head_of_service", 10)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard: no national number was found",
    verified=False,
    notes="Five to ten working days, ideally a visit of both workers. The record of a transfer is the case system's: an allocation alone does not say that a worker changed.",
    reference="SU-10",
    in_force_from=date(2013, 4, 15),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
