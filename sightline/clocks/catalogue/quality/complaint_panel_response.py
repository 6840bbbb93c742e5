"""The authority answers the panel's report in fifteen days."""

from datetime import date

from sightline.calendars.rules import days, working_days

from ...clock import Choice, Clock, LegalStatus

CLOCK = Clock(
    code="complaint_panel_response",
    title="Complaint, stage 3: answer",
    owes="Answer to the panel's report",
    area="quality",
    starts=("complaint_panel_report",),
    met_by=("complaint_panel_answered",),
    threaded=True,
    within=(days(15),),
    owed_by="service_manager",
    escalates=(("team_manager", -3), ("service_manager", 0), ("head_of_service", 5)),
    legal_status=LegalStatus.LAW,
    source="Children Act 1989 Representations Procedure (England) Regulations 2006 (SI 2006/1738), regulation 20(3)",
    verified=False,
    notes="One guide says 15 days, one authority 15 working days; the regulation was not read in full. The stricter reading stands until a service chooses.",
    reference="SU-12",
    in_force_from=date(2006, 9, 1),
    choices=(
        Choice(
            code="working_days",
            words="fifteen working days",
            fields={"within": (working_days(15, calendar="complaints"),)},
        ),
    ),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
