"""Each person put forward as carer is looked at soon."""

from datetime import date

from sightline.calendars.rules import working_days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="viability_assessment",
    title="Viability assessment",
    owes="Viability assessment",
    area="legal",
    starts=("network_member_identified",),
    met_by=("viability_assessment",),
    ends_by=("viability_not_pursued",),
    threaded=True,
    within=(working_days(15),),
    owed_by="social_worker",
    escalates=(("social_worker", -2), ("team_manager", 0), ("service_manager", 5), ("head_of_service", 10)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard: no national number was found",
    verified=False,
    notes="Local practice is ten to fifteen working days; in proceedings the court's timetable goes first.",
    reference="PL-10",
    in_force_from=date(2013, 4, 15),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
