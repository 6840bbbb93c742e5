"""Whether private fostering is suitable is decided."""

from datetime import date

from sightline.calendars.rules import days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="private_fostering_decision",
    title="Private fostering suitability decision",
    owes="Private fostering suitability decision",
    area="fostering",
    starts=("private_fostering_notified",),
    met_by=("private_fostering_decision",),
    ends_by=("private_fostering_not_going_ahead", "private_fostering.end"),
    restarts=False,
    within=(days(42),),
    owed_by="fostering_worker",
    escalates=(("social_worker", -2), ("team_manager", 0), ("service_manager", 5), ("head_of_service", 10)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard: no national number was found",
    verified=False,
    notes="Services say 42 days or 45 working days.",
    reference="FO-04",
    in_force_from=date(2005, 7, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
