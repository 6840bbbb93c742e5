"""An urgent refusal of contact with a child in care does not go on beyond seven days."""

from datetime import date

from sightline.calendars.rules import days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="contact_refusal",
    area="looked_after",
    title="Urgent refusal of contact ends",
    owes="End of the refusal, or a court's order",
    starts=("contact_refused",),
    met_by=("contact_refused.end", "contact_order_made"),
    within=(days(7),),
    owed_by="legal",
    escalates=(("social_worker", -2), ("team_manager", -1), ("service_manager", 0), ("head_of_service", 0)),
    legal_status=LegalStatus.LAW,
    source="Children Act 1989, section 34(6)",
    verified=True,
    notes="Calendar days, weekends among them. The refusal must be necessary and decided as a matter of urgency.",
    reference="LC-32",
    in_force_from=date(1991, 10, 14),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
