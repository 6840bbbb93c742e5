"""A proposed private fostering arrangement is visited within seven working days of the notice."""

from datetime import date

from sightline.calendars.rules import working_days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="private_fostering_proposal_visit",
    title="Visit on proposed private fostering",
    owes="Visit on proposed private fostering",
    area="fostering",
    starts=("private_fostering_proposed",),
    met_by=("private_fostering_visit",),
    ends_by=("private_fostering_not_going_ahead",),
    restarts=False,
    within=(working_days(7),),
    owed_by="fostering_worker",
    escalates=(("social_worker", -2), ("team_manager", 0), ("service_manager", 5), ("head_of_service", 10)),
    legal_status=LegalStatus.LAW,
    source="Children (Private Arrangements for Fostering) Regulations 2005 (SI 2005/1533), regulation 4",
    verified=True,
    notes="The premises, the carer and the household, the child alone, the parents; a written report. For a child under 16 (18 if disabled), with somebody who is no close relative, for 28 days or more.",
    reference="FO-01",
    in_force_from=date(2005, 7, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
