"""A child who becomes looked after has a first health assessment in time."""

from datetime import date

from sightline.calendars.rules import months, working_days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="initial_health_assessment",
    area="health",
    title="Initial health assessment",
    owes="Initial health assessment",
    starts=("health_assessments_owed",),
    met_by=("health_assessment",),
    ends_by=("health_assessment_refused",),
    during="health_assessments_owed",
    may_precede=months(-3),
    within=(working_days(20),),
    owed_by="social_worker",
    escalates=(("social_worker", -5), ("team_manager", 0), ("service_manager", 5), ("head_of_service", 10)),
    legal_status=LegalStatus.LAW,
    source="Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), regulations 7(1), (2) and (4) and 33(1)",
    verified=True,
    notes="Regulation 7 asks for arrangements before the first placement or, failing that, before the first review; the 20 working days are the limit of that review, and statutory guidance repeats them. Where the review is earlier, so is the assessment. By a registered medical practitioner. An assessment in the three months before counts. Not owed if a child of sufficient understanding refuses, in detention on remand, nor in short breaks. The social worker asks in time; whether the clinic is late is the health service's: see the request.",
    reference="HE-01",
    in_force_from=date(2011, 4, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
