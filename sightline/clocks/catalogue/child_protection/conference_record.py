"""Family and professionals have the record of a conference."""

from datetime import date

from sightline.calendars.rules import working_days

from ...clock import Choice, Clock, LegalStatus

CLOCK = Clock(
    code="conference_record",
    title="Record of a conference",
    owes="Record of the conference",
    area="child_protection",
    starts=(
        "initial_conference",
        "review_conference",
        "transfer_in_conference",
    ),
    met_by=("conference_record_sent",),
    within=(working_days(15),),
    owed_by="conference_chair",
    escalates=(("service_manager", 0), ("head_of_service", 10)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard; North Yorkshire: 15 working days; others up to 20",
    verified=True,
    notes="Counted from the conference. A further conference begins the count again.",
    reference="CP-10",
    in_force_from=date(2013, 4, 15),
    choices=(Choice(code="twenty_working_days", words="20 working days.", fields={"within": (working_days(20),)}),),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
