"""A contact that the front door rated amber is decided on in time."""

from datetime import date

from sightline.calendars.rules import hours, working_hours

from ...clock import Choice, Clock, LegalStatus

CLOCK = Clock(
    code="contact_rated_amber",
    title="Contact rated amber",
    owes="Decision on the contact rated amber",
    area="front_door",
    starts=("contact_rated_amber",),
    met_by=("contact_decided",),
    threaded=True,
    restarts=False,
    within=(working_hours(24),),
    owed_by="front_door_manager",
    escalates=(("team_manager", 0), ("service_manager", 1), ("head_of_service", 2)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard of the front door or multi-agency safeguarding hub: Merton allows 6 hours, Surrey 24 working hours",
    verified=True,
    notes="Counted in the front door's own working hours from the moment the contact came in; several hubs count so (Luton, Surrey). Those that count through nights and weekends with their out-of-hours team choose hours on the clock. A contact rated again keeps the moment at which it came in.",
    reference="FD-01",
    in_force_from=date(2013, 4, 15),
    choices=(
        Choice(
            code="on_the_clock",
            words="24 hours on the clock, through nights and weekends.",
            fields={"within": (hours(24),)},
        ),
        Choice(
            code="shorter",
            words="6 working hours, the shortest time published.",
            fields={"within": (working_hours(6),)},
        ),
    ),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
