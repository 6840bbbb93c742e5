"""A child with a child protection plan is brought to supervision every four weeks."""

from datetime import date

from sightline.calendars.rules import weeks

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="case_supervision_child_protection",
    title="Case supervision, child protection",
    owes="Case supervision",
    area="oversight",
    starts=("child_protection_plan",),
    met_by=("case_supervision",),
    during="child_protection_plan",
    repeats=True,
    carries=weeks(-4),
    within=(weeks(4),),
    owed_by="team_manager",
    escalates=(("team_manager", 0), ("service_manager", 5), ("head_of_service", 10)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard: authorities' policies ask for supervision at least every four weeks (Nottinghamshire) or monthly (Walsall)",
    verified=False,
    notes="Supervision of the worker that does not come to this child is no supervision of the child. Moving from one rhythm to another, the time is counted from the last supervision.",
    reference="SU-01",
    in_force_from=date(2013, 4, 15),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
