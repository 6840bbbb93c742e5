"""Progress in pre-proceedings is tracked every month."""

from datetime import date

from sightline.calendars.rules import months

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="pre_proceedings_tracking",
    title="Tracking of pre-proceedings",
    owes="Tracking meeting",
    area="legal",
    starts=("pre_proceedings",),
    met_by=("legal_tracking_review",),
    during="pre_proceedings",
    repeats=True,
    within=(months(1),),
    owed_by="service_manager",
    escalates=(("social_worker", -2), ("team_manager", 0), ("service_manager", 5), ("head_of_service", 10)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard for best practice guidance of the Public Law Working Group (March 2021)",
    verified=False,
    reference="PL-05",
    in_force_from=date(2021, 3, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
