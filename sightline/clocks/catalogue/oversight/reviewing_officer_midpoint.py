"""The reviewing officer checks progress half-way between reviews."""

from datetime import date

from sightline.calendars.rules import months

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="reviewing_officer_midpoint",
    title="Reviewing officer's check between reviews",
    owes="Reviewing officer's check between reviews",
    area="oversight",
    starts=("looked_after_review",),
    met_by=("reviewing_officer_monitoring", "reviewing_officer_visit"),
    ends_by=("looked_after.end",),
    within=(months(3),),
    owed_by="reviewing_officer",
    escalates=(("service_manager", 5), ("head_of_service", 15)),
    legal_status=LegalStatus.LOCAL,
    source="Local number for the reviewing officer's duty to monitor, Children Act 1989, section 25B(1)(a), and the IRO Handbook (2010), which sets none",
    verified=False,
    notes="Half of the six months between later reviews. The handbook was not read for a number.",
    reference="SU-06",
    in_force_from=date(2011, 4, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
