"""A looked-after child has their teeth checked every year."""

from datetime import date

from sightline.calendars.rules import months

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="dental_check",
    title="Dental check",
    owes="Dental check",
    area="health",
    starts=("looked_after",),
    met_by=("dental_check",),
    during="looked_after",
    repeats=True,
    within=(months(12),),
    owed_by="social_worker",
    escalates=(("team_manager", 0), ("head_of_service", 10)),
    legal_status=LegalStatus.NATIONAL_PRACTICE,
    source="SSDA903 return, item on dental checks: once in the year (a statistic, not a regulation)",
    verified=False,
    reference="HE-04",
    in_force_from=date(2010, 4, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
