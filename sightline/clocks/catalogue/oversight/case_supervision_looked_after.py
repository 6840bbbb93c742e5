"""A looked-after child is brought to supervision every six weeks."""

from datetime import date

from sightline.calendars.rules import weeks

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="case_supervision_looked_after",
    title="Case supervision, looked after",
    owes="Case supervision",
    area="oversight",
    starts=("looked_after_only",),
    met_by=("case_supervision",),
    during="looked_after_only",
    repeats=True,
    carries=weeks(-6),
    within=(weeks(6),),
    owed_by="team_manager",
    escalates=(("team_manager", 0), ("service_manager", 10), ("head_of_service", 20)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard: every six to twelve weeks; authorities set it by risk",
    verified=False,
    notes="Supervision of the worker that does not come to this child is no supervision of the child. Moving from one rhythm to another, the time is counted from the last supervision.",
    reference="SU-01",
    in_force_from=date(2013, 4, 15),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
