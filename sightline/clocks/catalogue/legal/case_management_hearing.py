"""The first hearing of care proceedings is held in time."""

from datetime import date

from sightline.calendars.rules import Rule, working_days

from ...clock import Choice, Clock, LegalStatus

CLOCK = Clock(
    code="case_management_hearing",
    title="Case management hearing",
    owes="Case management hearing",
    area="legal",
    starts=("care_proceedings",),
    met_by=("case_management_hearing",),
    ends_by=("care_proceedings.end",),
    within=(Rule("working_days", 18, include_start=True),),
    owed_by="legal",
    escalates=(("social_worker", -2), ("team_manager", 0), ("service_manager", 5), ("head_of_service", 10)),
    legal_status=LegalStatus.LAW,
    source="Family Procedure Rules 2010, Practice Direction 12A (the Public Law Outline)",
    verified=False,
    notes="Between day 12 and day 18. The paragraph that says what a day is could not be read: business days, with the day of issue as day 1, are from memory. The court lists the hearing.",
    reference="PL-08",
    in_force_from=date(2014, 4, 22),
    choices=(
        Choice(
            code="after_the_issue",
            words="day 18 counted after the day of issue",
            fields={"within": (working_days(18),)},
        ),
    ),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
