"""Every complaint at stage 1 is answered in twenty working days, even a difficult one."""

from datetime import date

from sightline.calendars.rules import working_days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="complaint_stage_one_limit",
    title="Complaint, stage 1: outer limit",
    owes="Answer to a complaint, at the latest",
    area="quality",
    starts=("complaint_received",),
    met_by=("complaint_answered",),
    ends_by=("complaint_withdrawn", "complaint_stage_two"),
    threaded=True,
    within=(working_days(20, calendar="complaints"),),
    owed_by="service_manager",
    escalates=(("team_manager", -3), ("service_manager", 0), ("head_of_service", 5)),
    legal_status=LegalStatus.LAW,
    source="Children Act 1989 Representations Procedure (England) Regulations 2006 (SI 2006/1738), regulation 14(5)",
    verified=True,
    notes="Ten more working days where the complaint is complex or an advocate is being found: twenty in all. The paragraph's number is from memory; the times are restated by two independent guides.",
    reference="SU-11",
    in_force_from=date(2006, 9, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
