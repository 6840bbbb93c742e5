"""A legal planning meeting is held once it is asked for."""

from datetime import date

from sightline.calendars.rules import working_days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="legal_planning_meeting",
    title="Legal planning meeting",
    owes="Legal planning meeting",
    area="legal",
    starts=("legal_planning_requested",),
    met_by=("legal_planning_meeting",),
    ends_by=("legal_planning_not_needed", "care_proceedings"),
    restarts=False,
    within=(working_days(10),),
    owed_by="social_worker",
    escalates=(("social_worker", -2), ("team_manager", 0), ("service_manager", 5), ("head_of_service", 10)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard: no national number was found",
    verified=False,
    notes="Local practice is five to ten working days, and the same day where the child cannot wait.",
    reference="PL-01",
    in_force_from=date(2013, 4, 15),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
