"""A privately fostered child is visited every six weeks, and after a year every twelve."""

from datetime import date

from sightline.calendars.rules import weeks, years

from ...clock import Clock, LegalStatus, Settled

CLOCK = Clock(
    code="private_fostering_visit",
    title="Private fostering visits",
    owes="Private fostering visit",
    area="fostering",
    starts=("private_fostering",),
    met_by=("private_fostering_visit",),
    during="private_fostering",
    repeats=True,
    within=(Settled(years(1), weeks(6), weeks(12)),),
    owed_by="fostering_worker",
    escalates=(("social_worker", -2), ("team_manager", 0), ("service_manager", 5), ("head_of_service", 10)),
    legal_status=LegalStatus.LAW,
    source="Children (Private Arrangements for Fostering) Regulations 2005 (SI 2005/1533), regulation 8",
    verified=True,
    notes="The arrangement is taken to begin when the authority becomes aware of it (regulation 8(6)). The child is seen alone unless that is not suitable; each visit has a written report.",
    reference="FO-02, FO-03",
    in_force_from=date(2005, 7, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
