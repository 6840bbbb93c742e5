"""A contact that the front door rated green is decided on in time."""

from datetime import date

from sightline.calendars.rules import hours, working_hours

from ...clock import Choice, Clock, LegalStatus

CLOCK = Clock(
    code="contact_rated_green",
    title="Contact rated green",
    owes="Decision on the contact rated green",
    area="front_door",
    starts=("contact_rated_green",),
    met_by=("contact_decided",),
    threaded=True,
    restarts=False,
    within=(working_hours(72),),
    owed_by="front_door_manager",
    escalates=(("team_manager", 0), ("service_manager", 1), ("head_of_service", 2)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard of the front door or multi-agency safeguarding hub: Merton, London and Sefton allow 24 hours, Surrey 72 hours",
    verified=True,
    notes="Counted in the front door's own working hours from the moment the contact came in; several hubs count so (Luton, Surrey). Those that count through nights and weekends with their out-of-hours team choose hours on the clock. A contact rated again keeps the moment at which it came in.",
    reference="FD-01",
    in_force_from=date(2013, 4, 15),
    choices=(
        Choice(
            code="on_the_clock",
            words="72 hours on the clock, through nights and weekends.",
            fields={"within": (hours(72),)},
        ),
        Choice(
            code="shorter",
            words="24 working hours, the shortest time published.",
            fields={"within": (working_hours(24),)},
        ),
    ),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
