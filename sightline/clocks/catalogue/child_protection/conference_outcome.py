"""Family and professionals have the outcome of a conference the next working day."""

from datetime import date

from sightline.calendars.rules import working_days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="conference_outcome",
    title="Outcome of a conference",
    owes="Letter with the outcome and outline plan",
    area="child_protection",
    starts=(
        "initial_conference",
        "review_conference",
        "transfer_in_conference",
    ),
    met_by=("conference_outcome_sent",),
    within=(working_days(1),),
    owed_by="conference_chair",
    escalates=(("service_manager", 0), ("head_of_service", 5)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard; North Yorkshire: letter with the outline plan in 1 working day",
    verified=True,
    notes="The letter and the outline of the plan; the full record has longer.",
    reference="CP-10",
    in_force_from=date(2013, 4, 15),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
