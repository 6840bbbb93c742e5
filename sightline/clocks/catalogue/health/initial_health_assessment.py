"""A child who becomes looked after has a first health assessment in time."""

from datetime import date

from sightline.calendars.rules import working_days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="initial_health_assessment",
    title="Initial health assessment",
    owes="Initial health assessment",
    area="health",
    starts=("looked_after",),
    met_by=("health_assessment",),
    during="looked_after",
    within=(working_days(20),),
    owed_by="social_worker",
    escalates=(("team_manager", 0), ("head_of_service", 10)),
    legal_status=LegalStatus.LAW,
    source="Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), regulations 7 and 33(1)",
    verified=True,
    notes="Regulation 7 asks for it before the first review; the 20 working days are the limit of that review.",
    reference="HE-01",
    in_force_from=date(2011, 4, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
