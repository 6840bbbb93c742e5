"""Those concerned are told that a contact order is departed from by agreement."""

from datetime import date

from sightline.calendars.rules import working_days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="contact_departure_told",
    area="looked_after",
    title="Notice of departing from a contact order",
    owes="Written notice of departing from a contact order",
    starts=("contact_order_departed_from",),
    met_by=("contact_decision_told",),
    within=(working_days(5),),
    owed_by="social_worker",
    escalates=(("social_worker", -1), ("team_manager", 0), ("service_manager", 2), ("head_of_service", 5)),
    legal_status=LegalStatus.LAW,
    source="Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), regulation 8(4)(b)",
    verified=True,
    notes="By agreement with the person whom the order names, and with the child's own agreement where the child is of sufficient age and understanding.",
    reference="LC-32",
    in_force_from=date(2011, 4, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
