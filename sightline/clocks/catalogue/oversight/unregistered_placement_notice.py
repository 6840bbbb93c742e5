"""Ofsted is told of an unregistered placement."""

from datetime import date

from sightline.calendars.rules import working_days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="unregistered_placement_notice",
    title="Ofsted told of an unregistered placement",
    owes="Telling Ofsted",
    area="oversight",
    starts=("unregistered_placement",),
    met_by=("regulator_told",),
    may_precede=working_days(-5),
    within=(working_days(1),),
    owed_by="head_of_service",
    escalates=(("service_manager", 0), ("head_of_service", 0)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard for what Ofsted asks of authorities; not read",
    verified=False,
    reference="SU-09",
    in_force_from=date(2021, 9, 9),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
