"""A looked-after child has their teeth checked every year."""

from datetime import date

from sightline.calendars.rules import months

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="dental_check",
    area="health",
    title="Dental check",
    owes="Dental check",
    starts=("health_assessments_owed",),
    met_by=("dental_check",),
    during="health_assessments_owed",
    repeats=True,
    within=(months(12),),
    owed_by="social_worker",
    escalates=(("social_worker", -20), ("team_manager", 0), ("service_manager", 5), ("head_of_service", 10)),
    legal_status=LegalStatus.NATIONAL_PRACTICE,
    source="SSDA903 return, item on dental checks: once in the year (a statistic, not a regulation)",
    verified=False,
    notes="Dentists set a recall of 3 to 24 months for each person; the year is the return's.",
    reference="HE-04",
    in_force_from=date(2010, 4, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
