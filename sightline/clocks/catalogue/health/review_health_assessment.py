"""A looked-after child's health is assessed again in time."""

from datetime import date

from sightline.calendars.rules import months

from ...clock import Clock, LegalStatus, UnderAge

CLOCK = Clock(
    code="review_health_assessment",
    area="health",
    title="Review health assessment",
    owes="Review health assessment",
    starts=("health_assessment",),
    met_by=("health_assessment",),
    ends_by=("health_assessment_refused",),
    during="health_assessments_owed",
    repeats=True,
    follows="initial_health_assessment",
    within=(UnderAge(5, months(6), months(12)),),
    owed_by="social_worker",
    escalates=(("social_worker", -20), ("team_manager", 0), ("service_manager", 5), ("head_of_service", 10)),
    legal_status=LegalStatus.LAW,
    source="Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), regulation 7(3) and (4)",
    verified=True,
    notes="The interval changes on the fifth birthday: six months where that falls before it, otherwise twelve. The regulation asks for one in every period of six or twelve months; counting from the last assessment is the safe way to keep it. A nurse or midwife may carry it out. Refused by a child of sufficient understanding, it is not owed, which must be recorded.",
    reference="HE-02, HE-03",
    in_force_from=date(2011, 4, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
