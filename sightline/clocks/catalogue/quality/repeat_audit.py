"""A child whose audit was below good is audited again."""

from datetime import date

from sightline.calendars.rules import months

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="repeat_audit",
    title="Audit again",
    owes="Second audit",
    area="quality",
    starts=("audit_below_good",),
    met_by=("audit_good",),
    within=(months(6),),
    owed_by="service_manager",
    escalates=(("social_worker", -10), ("team_manager", 0), ("service_manager", 10), ("head_of_service", 20)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard: three to six months; no national number was found",
    verified=False,
    reference="AU-02",
    in_force_from=date(2013, 4, 15),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
