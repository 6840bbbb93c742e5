"""Police protection ends within 72 hours."""

from datetime import date

from sightline.calendars.rules import hours

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="police_protection",
    title="End of police protection",
    owes="Police protection to end, or a court order",
    area="front_door",
    starts=("police_protection",),
    met_by=(
        "released_from_police_protection",
        "police_protection.end",
        "emergency_protection_order",
        "emergency_protection_order_by_police",
    ),
    restarts=False,
    within=(hours(72),),
    owed_by="social_worker",
    escalates=(("social_worker", -1), ("team_manager", -1), ("service_manager", -1), ("head_of_service", 0)),
    legal_status=LegalStatus.LAW,
    source="Children Act 1989, section 46(6)",
    verified=False,
    notes="72 hours on the clock from the moment the police took the child into protection, not from when the authority was told; they run through weekends and bank holidays and cannot be extended. Legal advice before hour 48. A second period straight after the first is treated as not available. Where no hour is recorded it is due by the end of the third day.",
    reference="FD-06",
    in_force_from=date(1991, 10, 14),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
