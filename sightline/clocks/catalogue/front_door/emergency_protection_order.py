"""An emergency protection order does not outlast eight days."""

from datetime import date

from sightline.calendars.rules import Rule, days

from ...clock import Choice, Clock, LegalStatus

CLOCK = Clock(
    code="emergency_protection_order",
    title="End of an emergency protection order",
    owes="Emergency protection order to end, be extended or be followed by another",
    area="front_door",
    starts=("emergency_protection_order",),
    met_by=(
        "emergency_protection_order.end",
        "emergency_protection_order_extended",
    ),
    ends_by=("emergency_protection_order_by_police",),
    within=(Rule("days", 8, include_start=True),),
    owed_by="legal",
    escalates=(("social_worker", -2), ("team_manager", -2), ("service_manager", -1), ("head_of_service", 0)),
    legal_status=LegalStatus.LAW,
    source="Children Act 1989, sections 44 and 45(1) and (2)",
    verified=False,
    notes="Eight days at most, as the order states; the day it is made is counted here as the first, the careful reading. Where the eighth day is a Sunday or public holiday the court may let the order run to noon of the next day that is none. An order may be shorter: look at the order itself.",
    reference="FD-07",
    in_force_from=date(1991, 10, 14),
    choices=(
        Choice(
            code="day_after",
            words="8 days counted from the day after the order was made.",
            fields={"within": (days(8),)},
        ),
    ),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
