"""Review record written in time."""

from datetime import date

from sightline.calendars.rules import working_days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="review_record",
    area="looked_after",
    title="Review record written",
    owes="Review record",
    starts=("looked_after_review",),
    met_by=("review_record_written",),
    within=(working_days(15),),
    owed_by="reviewing_officer",
    escalates=(("team_manager", 0), ("service_manager", 5), ("head_of_service", 10)),
    legal_status=LegalStatus.STATUTORY_GUIDANCE,
    source="Unread: IRO Handbook (2010)",
    verified=False,
    notes="Counted from the day the review was held or completed. No text with this number could be read, and services differ. ",
    reference="LC-16",
    in_force_from=date(2011, 4, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
