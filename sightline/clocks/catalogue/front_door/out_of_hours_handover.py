"""What the out-of-hours team did is handed to the day service as it opens."""

from datetime import date

from sightline.calendars.rules import working_hours

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="out_of_hours_handover",
    title="Out-of-hours handover",
    owes="Out-of-hours work to be handed over",
    area="front_door",
    starts=("out_of_hours_contact",),
    met_by=("out_of_hours_handover",),
    threaded=True,
    within=(working_hours(1),),
    owed_by="front_door_manager",
    escalates=(("team_manager", 0), ("service_manager", 1), ("head_of_service", 2)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard; no published number was found",
    verified=False,
    notes="Within the first hour that the front door is open: by ten o'clock where it opens at nine.",
    reference="FD-11",
    in_force_from=date(2013, 4, 15),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
