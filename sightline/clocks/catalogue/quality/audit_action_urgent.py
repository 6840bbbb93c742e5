"""What an audit found urgent is done in five working days."""

from datetime import date

from sightline.calendars.rules import working_days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="audit_action_urgent",
    title="Urgent audit action",
    owes="Urgent action an audit asked for",
    area="quality",
    starts=("audit_action_urgent",),
    met_by=("audit_action_done",),
    ends_by=("audit_action_cancelled",),
    threaded=True,
    within=(working_days(5),),
    owed_by="social_worker",
    escalates=(("social_worker", -1), ("team_manager", 0), ("service_manager", 1), ("head_of_service", 2)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard: no national number was found",
    verified=False,
    notes="Where a child may not be safe, the same day: audits do not wait for a clock.",
    reference="AU-02",
    in_force_from=date(2013, 4, 15),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
