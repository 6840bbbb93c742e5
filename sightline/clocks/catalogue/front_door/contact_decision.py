"""A contact is decided on: information, advice, early help or a referral."""

from datetime import date

from sightline.calendars.rules import hours, working_days

from ...clock import Choice, Clock, LegalStatus

CLOCK = Clock(
    code="contact_decision",
    title="Decision on a contact",
    owes="Decision on the contact",
    area="front_door",
    starts=("contact",),
    met_by=("contact_decided",),
    restarts=False,
    within=(working_days(1),),
    owed_by="front_door_manager",
    escalates=(("team_manager", 0), ("service_manager", 1), ("head_of_service", 2)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard: 1 working day or 24 hours (Sefton and others)",
    verified=True,
    notes="For every contact, whatever its rating. A second contact that comes while the first is undecided is decided with it, and does not begin the count again.",
    reference="FD-01",
    in_force_from=date(2013, 4, 15),
    choices=(
        Choice(
            code="twenty_four_hours",
            words="24 hours on the clock, through nights and weekends.",
            fields={"within": (hours(24),)},
        ),
    ),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
