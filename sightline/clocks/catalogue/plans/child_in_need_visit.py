"""A child with a child in need plan is seen often enough."""

from datetime import date

from sightline.calendars.rules import Rule, weeks, working_days

from ...clock import Choice, Clock, LegalStatus

CLOCK = Clock(
    code="child_in_need_visit",
    title="Child in need visit",
    owes="Child in need visit",
    area="plans",
    starts=(
        "child_in_need_plan",
        "child_in_need_ordinary",
    ),
    met_by=("child_in_need_visit",),
    during="child_in_need_ordinary",
    repeats=True,
    carries=Rule("working_days", -20),
    within=(working_days(20),),
    owed_by="social_worker",
    escalates=(("social_worker", -2), ("team_manager", 5), ("service_manager", 10), ("head_of_service", 15)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard; published procedures range from 4 to 12 weeks",
    verified=True,
    notes="Newcastle 4 weeks, Walsall 6, others 20 working days. Counted from the last visit at which the child was seen. A disabled child with long-term support has a standard of its own. Procedures differ on whether the day of the visit counts.",
    reference="CN-03",
    in_force_from=date(2010, 4, 1),
    choices=(
        Choice(
            code="day_of_visit_counts",
            words="20 working days counted from and including the day of the visit.",
            fields={"within": (working_days(20, include_start=True),)},
        ),
        Choice(code="four_weeks", words="4 weeks (Newcastle).", fields={"within": (weeks(4),)}),
        Choice(code="six_weeks", words="6 weeks (Walsall).", fields={"within": (weeks(6),)}),
    ),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
