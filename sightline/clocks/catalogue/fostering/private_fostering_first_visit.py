"""A child said to be privately fostered is visited within seven working days."""

from datetime import date

from sightline.calendars.rules import working_days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="private_fostering_first_visit",
    title="First private fostering visit",
    owes="First private fostering visit",
    area="fostering",
    starts=("private_fostering_notified",),
    met_by=("private_fostering_visit",),
    ends_by=("private_fostering_not_going_ahead", "private_fostering.end"),
    restarts=False,
    within=(working_days(7),),
    owed_by="fostering_worker",
    escalates=(("social_worker", -2), ("team_manager", 0), ("service_manager", 5), ("head_of_service", 10)),
    legal_status=LegalStatus.LAW,
    source="Children (Private Arrangements for Fostering) Regulations 2005 (SI 2005/1533), regulation 7",
    verified=True,
    notes="From the notice of somebody who already fosters the child, or the notice within 48 hours that the child has moved in. A visit made on the proposal does not stand for it.",
    reference="FO-01",
    in_force_from=date(2005, 7, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
