"""A manager writes down a first direction when a worker is given a child."""

from datetime import date

from sightline.calendars.rules import working_days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="initial_direction",
    title="First direction at allocation",
    owes="Manager's direction",
    area="oversight",
    starts=("worker_allocated",),
    met_by=("management_direction",),
    may_precede=working_days(-5),
    within=(working_days(1),),
    owed_by="team_manager",
    escalates=(("team_manager", 0), ("service_manager", 2), ("head_of_service", 5)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard: one authority's policy (Liverpool) records the allocation plan before or at allocation",
    verified=False,
    notes="Time for seeing the child, actions, history and a day to look again.",
    reference="SU-04",
    in_force_from=date(2013, 4, 15),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
