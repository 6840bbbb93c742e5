"""Parents and authority meet soon after the letter before proceedings."""

from datetime import date

from sightline.calendars.rules import days, working_days

from ...clock import Choice, Clock, LegalStatus

CLOCK = Clock(
    code="pre_proceedings_meeting",
    title="First pre-proceedings meeting",
    owes="First pre-proceedings meeting",
    area="legal",
    starts=("letter_before_proceedings",),
    met_by=("pre_proceedings_meeting",),
    ends_by=("pre_proceedings.end", "care_proceedings"),
    restarts=False,
    within=(working_days(7),),
    owed_by="social_worker",
    escalates=(("social_worker", -2), ("team_manager", 0), ("service_manager", 5), ("head_of_service", 10)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard: parents need time to find a solicitor; authorities say about seven days or seven working days after the letter",
    verified=False,
    notes="Units differ between authorities. The meeting must leave parents time to take advice, so that earlier is not always better.",
    reference="PL-03",
    in_force_from=date(2014, 4, 22),
    choices=(
        Choice(code="calendar_days", words="seven calendar days after the letter", fields={"within": (days(7),)}),
    ),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
