"""Whoever made a referral is told that it has arrived."""

from datetime import date

from sightline.calendars.rules import hours, working_days, working_hours

from ...clock import Choice, Clock, LegalStatus

CLOCK = Clock(
    code="referral_acknowledgement",
    title="Acknowledgement of a referral",
    owes="Referral to be acknowledged",
    area="front_door",
    starts=("referral",),
    met_by=("referral_acknowledged",),
    restarts=False,
    within=(working_days(1),),
    owed_by="front_door_manager",
    escalates=(("team_manager", 0), ("service_manager", 1), ("head_of_service", 2)),
    legal_status=LegalStatus.STATUTORY_GUIDANCE,
    source="Working Together to Safeguard Children 2023, chapter 3 (as in 2023; the 2026 text was not read): the referral decision and the acknowledgement within one working day",
    verified=False,
    notes="One sentence of the guidance asks for the decision and the acknowledgement, so both are due together. Torbay publishes two working days, which is looser than the guidance. Members of the public may wish to stay unnamed; they are acknowledged all the same.",
    reference="FD-03",
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
