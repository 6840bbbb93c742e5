"""An order made on a police application ends within eight days of the child being taken into police protection."""

from datetime import date

from sightline.calendars.rules import Rule

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="emergency_protection_order_by_police",
    title="End of an order made on a police application",
    owes="Emergency protection order to end, be extended or be followed by another",
    area="front_door",
    starts=("emergency_protection_order_by_police",),
    met_by=(
        "emergency_protection_order.end",
        "emergency_protection_order_extended",
    ),
    towards=True,
    within=(Rule("days", 8, include_start=True),),
    owed_by="legal",
    escalates=(("social_worker", -2), ("team_manager", -2), ("service_manager", -1), ("head_of_service", 0)),
    legal_status=LegalStatus.LAW,
    source="Children Act 1989, sections 45(3) and 46(7)",
    verified=False,
    notes="The eight days begin with the first day on which the child was in police protection, not with the day of the order. The record points to that day.",
    reference="FD-07",
    in_force_from=date(1991, 10, 14),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
