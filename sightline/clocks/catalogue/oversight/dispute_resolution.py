"""A reviewing officer's formal dispute is resolved in twenty working days."""

from datetime import date

from sightline.calendars.rules import working_days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="dispute_resolution",
    title="Formal dispute resolved",
    owes="Resolution of the reviewing officer's dispute",
    area="oversight",
    starts=("dispute_raised",),
    met_by=("dispute_resolved",),
    ends_by=("dispute_withdrawn",),
    threaded=True,
    within=(working_days(20),),
    owed_by="head_of_service",
    escalates=(("team_manager", -15), ("service_manager", -10), ("head_of_service", -5), ("head_of_service", 0)),
    legal_status=LegalStatus.STATUTORY_GUIDANCE,
    source="IRO Handbook (2010), paragraph 6.2",
    verified=True,
    notes="From the formal stage on; the informal one is outside. The reviewing officer may go to Cafcass at any time (Children Act 1989, section 25B(3)). For chairs of child protection conferences it is a local custom.",
    reference="SU-07",
    in_force_from=date(2011, 4, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
