"""A meeting of all agencies follows an urgent telephone discussion."""

from datetime import date

from sightline.calendars.rules import working_days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="strategy_meeting",
    title="Strategy meeting after an urgent discussion",
    owes="Strategy meeting",
    area="child_protection",
    starts=("urgent_strategy_discussion",),
    met_by=("strategy_meeting",),
    ends_by=(
        "conference_not_required",
        "closure_decided",
    ),
    restarts=False,
    within=(working_days(5),),
    owed_by="team_manager",
    escalates=(("social_worker", -2), ("team_manager", 0), ("service_manager", 2), ("head_of_service", 5)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard; Lewisham: within 5 working days",
    verified=True,
    notes="An urgent discussion between social care and police may be by telephone; all agencies then meet.",
    reference="CP-01",
    in_force_from=date(2013, 4, 15),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
