"""Review decisions sent in time."""

from datetime import date

from sightline.calendars.rules import working_days

from ...clock import Choice, Clock, LegalStatus

CLOCK = Clock(
    code="review_decisions",
    area="looked_after",
    title="Review decisions sent",
    owes="Review decisions",
    starts=("looked_after_review",),
    met_by=("review_decisions_sent",),
    within=(working_days(5),),
    owed_by="reviewing_officer",
    escalates=(("team_manager", 0), ("service_manager", 5), ("head_of_service", 10)),
    legal_status=LegalStatus.STATUTORY_GUIDANCE,
    source="Unread: IRO Handbook (2010)",
    verified=False,
    notes="Counted from the day the review was held or completed. No text with this number could be read, and services differ. Managers object, if they do, within 5 working days of the decisions.",
    reference="LC-16",
    in_force_from=date(2011, 4, 1),
    choices=(
        Choice(
            code="ten_working_days",
            words="Outcomes within 10 working days, as some services set.",
            fields={"within": (working_days(10),)},
        ),
    ),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
