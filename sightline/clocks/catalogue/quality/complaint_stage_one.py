"""A complaint is answered in ten working days."""

from datetime import date

from sightline.calendars.rules import working_days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="complaint_stage_one",
    title="Complaint, stage 1",
    owes="Answer to a complaint",
    area="quality",
    starts=("complaint_received",),
    met_by=("complaint_answered",),
    ends_by=("complaint_withdrawn", "complaint_extended", "complaint_stage_two"),
    threaded=True,
    within=(working_days(10, calendar="complaints"),),
    owed_by="service_manager",
    escalates=(("team_manager", -3), ("service_manager", 0), ("head_of_service", 5)),
    legal_status=LegalStatus.LAW,
    source="Children Act 1989 Representations Procedure (England) Regulations 2006 (SI 2006/1738), regulation 14(1)",
    verified=True,
    notes="From the day the authority receives it. Acknowledged, by local custom, in two or three working days.",
    reference="SU-11",
    in_force_from=date(2006, 9, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
