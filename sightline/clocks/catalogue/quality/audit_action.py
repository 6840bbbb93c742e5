"""What an audit asked for is done in twenty working days."""

from datetime import date

from sightline.calendars.rules import working_days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="audit_action",
    title="Audit action",
    owes="Action an audit asked for",
    area="quality",
    starts=("audit_action",),
    met_by=("audit_action_done",),
    ends_by=("audit_action_cancelled",),
    threaded=True,
    within=(working_days(20),),
    owed_by="social_worker",
    escalates=(("social_worker", -2), ("team_manager", 0), ("service_manager", 5), ("head_of_service", 10)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard: no national number was found",
    verified=False,
    reference="AU-02",
    in_force_from=date(2013, 4, 15),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
