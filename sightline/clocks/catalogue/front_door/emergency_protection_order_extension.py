"""An emergency protection order is extended once, by seven days at most."""

from datetime import date

from sightline.calendars.rules import days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="emergency_protection_order_extension",
    title="End of an extended emergency protection order",
    owes="Extended emergency protection order to end",
    area="front_door",
    starts=("emergency_protection_order_extended",),
    met_by=("emergency_protection_order.end",),
    restarts=False,
    towards=True,
    within=(days(7),),
    owed_by="legal",
    escalates=(("social_worker", -2), ("team_manager", -2), ("service_manager", -1), ("head_of_service", 0)),
    legal_status=LegalStatus.LAW,
    source="Children Act 1989, section 45(4) to (6)",
    verified=False,
    notes="Counted from the day on which the order was first to end, to which the record of the extension points. Only one extension is possible, so a second one changes nothing here.",
    reference="FD-07",
    in_force_from=date(1991, 10, 14),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
