"""A move that disrupts key stage 4 is approved before it is made."""

from datetime import date

from sightline.calendars.rules import days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="key_stage_4_move",
    area="education",
    title="Move in key stage 4 approved",
    owes="Approval of the move in key stage 4",
    starts=("key_stage_4_move_proposed",),
    met_by=("key_stage_4_move_approved",),
    ends_by=("key_stage_4_move_withdrawn", "looked_after.end"),
    towards=True,
    within=(days(0),),
    owed_by="service_manager",
    escalates=(("social_worker", -5), ("team_manager", -2), ("service_manager", 0), ("head_of_service", 1)),
    legal_status=LegalStatus.LAW,
    source="Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), regulation 10(1) to (4)",
    verified=True,
    notes="By a nominated officer, by the day planned for the move. The designated teacher and the reviewing officer are consulted, and the child's wishes considered. Not for a placement ended for immediate risk or changed in an emergency, nor for detention on remand.",
    reference="ED-04",
    in_force_from=date(2011, 4, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
