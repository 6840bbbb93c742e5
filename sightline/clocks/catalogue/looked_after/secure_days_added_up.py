"""Stays in secure accommodation without an order are added up over 28 days."""

from datetime import date

from sightline.calendars.rules import days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="secure_days_added_up",
    area="looked_after",
    title="Secure accommodation: 72 hours in 28 days",
    owes="Court's authority, or leaving secure accommodation",
    starts=("over_72_hours_secure_in_28_days",),
    met_by=("secure_order", "left_secure"),
    within=(days(0),),
    owed_by="legal",
    escalates=(("social_worker", 0), ("team_manager", 0), ("service_manager", 0), ("head_of_service", 0)),
    legal_status=LegalStatus.LAW,
    source="Children (Secure Accommodation) Regulations 1991 (SI 1991/1505), regulation 10(1) and (2)",
    verified=True,
    notes="Raised on the day that is more than the third on which the child was kept without an order in 28 days. Days are counted, from the first day of a stay to the day before it ended, since stays are added up by the day: check the hours. Time before an earlier order that has run out does not count (regulation 10(2)): that is not taken off here.",
    reference="LC-27",
    in_force_from=date(1991, 10, 14),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
