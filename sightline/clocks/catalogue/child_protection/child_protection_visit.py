"""A child with a child protection plan is seen often enough."""

from datetime import date

from sightline.calendars.rules import days, weeks, working_days

from ...clock import Choice, Clock, LegalStatus

CLOCK = Clock(
    code="child_protection_visit",
    title="Child protection visit",
    owes="Child protection visit",
    area="child_protection",
    starts=("child_protection_plan",),
    met_by=("child_protection_visit",),
    during="child_protection_plan",
    repeats=True,
    within=(working_days(10),),
    owed_by="social_worker",
    escalates=(("social_worker", -2), ("team_manager", -2), ("service_manager", 1), ("head_of_service", 5)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard; published procedures range from 10 working days to 4 weeks",
    verified=True,
    notes="Counted from the last visit at which the child was seen. A visit at which the child was not seen meets nothing. No interval is set nationally, and the conference may set a shorter one. Procedures differ on whether the day of the visit counts.",
    reference="CP-09",
    in_force_from=date(2010, 4, 1),
    choices=(
        Choice(
            code="day_of_visit_counts",
            words="10 working days counted from and including the day of the visit.",
            fields={"within": (working_days(10, include_start=True),)},
        ),
        Choice(
            code="fortnight", words="14 days of the calendar, bank holidays included.", fields={"within": (days(14),)}
        ),
        Choice(code="fifteen_working_days", words="15 working days (Wirral).", fields={"within": (working_days(15),)}),
        Choice(code="four_weeks", words="4 weeks (Newcastle).", fields={"within": (weeks(4),)}),
    ),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
