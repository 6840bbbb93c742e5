"""A rapid review follows a serious incident."""

from datetime import date

from sightline.calendars.rules import working_days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="rapid_review",
    title="Rapid review",
    owes="Rapid review",
    area="child_protection",
    starts=("serious_incident_notified",),
    met_by=("rapid_review_sent",),
    threaded=True,
    restarts=False,
    within=(working_days(15),),
    owed_by="head_of_service",
    escalates=(("service_manager", -2), ("head_of_service", 0)),
    legal_status=LegalStatus.STATUTORY_GUIDANCE,
    source="Working Together to Safeguard Children 2023, chapter 5 (as in 2023; the 2026 text was not read): within 15 working days of the notification",
    verified=False,
    notes="From the day the notification was sent to the Panel, not from the incident. Owed by the safeguarding partners together.",
    reference="CP-15",
    in_force_from=date(2018, 6, 29),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
