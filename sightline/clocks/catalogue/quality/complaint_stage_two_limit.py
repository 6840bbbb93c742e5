"""The investigation of a complaint ends within sixty-five working days."""

from datetime import date

from sightline.calendars.rules import working_days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="complaint_stage_two_limit",
    title="Complaint, stage 2: outer limit",
    owes="Adjudication of a complaint, at the latest",
    area="quality",
    starts=("complaint_stage_two",),
    met_by=("complaint_adjudicated",),
    ends_by=("complaint_withdrawn",),
    threaded=True,
    within=(working_days(65, calendar="complaints"),),
    owed_by="service_manager",
    escalates=(("team_manager", -3), ("service_manager", 0), ("head_of_service", 5)),
    legal_status=LegalStatus.LAW,
    source="Children Act 1989 Representations Procedure (England) Regulations 2006 (SI 2006/1738), regulation 17",
    verified=False,
    notes="The regulation itself was not read; authorities restate 25 working days and 65 at the most.",
    reference="SU-12",
    in_force_from=date(2006, 9, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
