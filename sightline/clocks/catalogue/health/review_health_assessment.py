"""A looked-after child's health is assessed again in time."""

from datetime import date

from sightline.calendars.rules import months

from ...clock import Clock, LegalStatus, UnderAge

CLOCK = Clock(
    code="review_health_assessment",
    title="Review health assessment",
    owes="Review health assessment",
    area="health",
    starts=("health_assessment",),
    met_by=("health_assessment",),
    during="looked_after",
    repeats=True,
    follows="initial_health_assessment",
    within=(UnderAge(5, months(6), months(12)),),
    owed_by="social_worker",
    escalates=(("team_manager", 0), ("head_of_service", 10)),
    legal_status=LegalStatus.LAW,
    source="Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), regulation 7(3)",
    verified=True,
    notes="The interval changes on the fifth birthday: six months where that falls before it, otherwise twelve.",
    reference="HE-02, HE-03",
    in_force_from=date(2011, 4, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
