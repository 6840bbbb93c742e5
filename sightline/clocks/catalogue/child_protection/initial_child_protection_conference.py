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
    restarts=False,
    within=(working_days(15),),
    owed_by="social_worker",
    escalates=(("social_worker", -5), ("team_manager", -3), ("service_manager", -3), ("head_of_service", 1)),
    legal_status=LegalStatus.STATUTORY_GUIDANCE,
    source="Working Together to Safeguard Children 2023, chapter 3 (as in 2023; the 2026 text was not read): within 15 working days of the strategy discussion at which section 47 enquiries were initiated",
    verified=False,
    notes="The day of the strategy discussion is day 0. Where several are held in one enquiry, the one that began it counts and a later one changes nothing. Nothing is owed once it is decided that no conference is needed.",
    reference="CP-03",
    in_force_from=date(2010, 4, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
