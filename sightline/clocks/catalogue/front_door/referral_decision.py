"""A social worker decides, with a manager, what a referral needs."""

from datetime import date

from sightline.calendars.rules import hours, working_days, working_hours

from ...clock import Choice, Clock, LegalStatus

CLOCK = Clock(
    code="referral_decision",
    title="Decision on a referral",
    owes="Decision on the referral",
    area="front_door",
    starts=("referral",),
    met_by=("referral_decided",),
    restarts=False,
    within=(working_days(1),),
    owed_by="front_door_manager",
    escalates=(("team_manager", 0), ("service_manager", 1), ("head_of_service", 2)),
    legal_status=LegalStatus.STATUTORY_GUIDANCE,
    source="Working Together to Safeguard Children 2023, chapter 3 (as in 2023; the 2026 text was not read): within one working day of a referral being received",
    verified=False,
    notes="The day of receipt is day 0, so a referral of Friday is due by the end of Monday. The guidance does not say what becomes of one that comes in at six in the evening: a service with a cut-off chooses the front door's hours.",
    reference="FD-02",
    in_force_from=date(2013, 4, 15),
    choices=(
        Choice(
            code="front_door_hours",
            words="8 hours while the front door is open, so that what comes in after it has closed counts from its next opening.",
            fields={"within": (working_hours(8),)},
        ),
        Choice(code="twenty_four_hours", words="24 hours on the clock.", fields={"within": (hours(24),)}),
    ),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
