"""A complaint is investigated in twenty-five working days."""

from datetime import date

from sightline.calendars.rules import working_days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="complaint_stage_two",
    title="Complaint, stage 2",
    owes="Investigation and adjudication of a complaint",
    area="quality",
    starts=("complaint_stage_two",),
    met_by=("complaint_adjudicated",),
    ends_by=("complaint_withdrawn", "complaint_stage_two_extended"),
    threaded=True,
    within=(working_days(25, calendar="complaints"),),
    owed_by="service_manager",
    escalates=(("team_manager", -3), ("service_manager", 0), ("head_of_service", 5)),
    legal_status=LegalStatus.LAW,
    source="Children Act 1989 Representations Procedure (England) Regulations 2006 (SI 2006/1738), regulation 17",
    verified=False,
    notes="Services differ on the start: the request, or the day the complaint is agreed in writing. Record the one that yours counts from as the start of stage 2. The regulation itself was not read.",
    reference="SU-12",
    in_force_from=date(2006, 9, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
