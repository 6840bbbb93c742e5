"""An initial child protection conference follows the strategy discussion in time."""

from datetime import date

from sightline.calendars.rules import working_days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="initial_child_protection_conference",
    title="Initial child protection conference",
    owes="Initial child protection conference",
    area="child_protection",
    starts=("strategy_discussion",),
    met_by=("initial_conference",),
    ends_by=("conference_not_required",),
    threaded=True,
    within=(working_days(15),),
    owed_by="social_worker",
    escalates=(("team_manager", 0), ("head_of_service", 5)),
    legal_status=LegalStatus.STATUTORY_GUIDANCE,
    source="Working Together to Safeguard Children, chapter 3: within 15 working days of the strategy discussion (as in 2023; 2026 text not read)",
    verified=False,
    notes="The day of the strategy discussion is day 0. Nothing is owed once it is decided that no conference is needed.",
    reference="CP-03",
    in_force_from=date(2010, 4, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
