"""A review panel meets in thirty working days of the request."""

from datetime import date

from sightline.calendars.rules import working_days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="complaint_panel",
    title="Complaint, stage 3: panel",
    owes="Review panel",
    area="quality",
    starts=("complaint_panel_requested",),
    met_by=("complaint_panel",),
    ends_by=("complaint_withdrawn",),
    threaded=True,
    within=(working_days(30, calendar="complaints"),),
    owed_by="service_manager",
    escalates=(("team_manager", -3), ("service_manager", 0), ("head_of_service", 5)),
    legal_status=LegalStatus.LAW,
    source="Children Act 1989 Representations Procedure (England) Regulations 2006 (SI 2006/1738), regulation 19(4)",
    verified=True,
    notes="From the authority's receiving the request, which comes within twenty working days of the adjudication.",
    reference="SU-12",
    in_force_from=date(2006, 9, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
