"""A child in an unregistered placement is seen every week."""

from datetime import date

from sightline.calendars.rules import weeks

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="unregistered_placement_visit",
    title="Visit in an unregistered placement",
    owes="Visit in an unregistered placement",
    area="oversight",
    starts=("unregistered_placement",),
    met_by=("looked_after_visit",),
    during="unregistered_placement",
    repeats=True,
    within=(weeks(1),),
    owed_by="social_worker",
    escalates=(("social_worker", -1), ("team_manager", 0), ("service_manager", 1), ("head_of_service", 2)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard: no national number was found",
    verified=False,
    notes="A home that must be registered and is not is unlawful. This is beside the visits of the regulations, never instead of them.",
    reference="SU-09",
    in_force_from=date(2021, 9, 9),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
