"""A review panel reports in five working days."""

from datetime import date

from sightline.calendars.rules import working_days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="complaint_panel_report",
    title="Complaint, stage 3: report",
    owes="Panel's report",
    area="quality",
    starts=("complaint_panel",),
    met_by=("complaint_panel_report",),
    threaded=True,
    within=(working_days(5, calendar="complaints"),),
    owed_by="service_manager",
    escalates=(("team_manager", -3), ("service_manager", 0), ("head_of_service", 5)),
    legal_status=LegalStatus.LAW,
    source="Children Act 1989 Representations Procedure (England) Regulations 2006 (SI 2006/1738), regulation 20(1)",
    verified=False,
    notes="Owed by the panel. Restated by one guide; the regulation was not read in full.",
    reference="SU-12",
    in_force_from=date(2006, 9, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
