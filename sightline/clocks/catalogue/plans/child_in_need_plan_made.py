"""A child found to be in need has a plan."""

from datetime import date

from sightline.calendars.rules import Rule, working_days

from ...clock import Choice, Clock, LegalStatus

CLOCK = Clock(
    code="child_in_need_plan_made",
    title="Child in need plan made",
    owes="Child in need plan",
    area="plans",
    starts=(
        "child_in_need_agreed",
        "stepped_down_to_child_in_need",
    ),
    met_by=("child_in_need_plan",),
    ends_by=("closure_decided",),
    restarts=False,
    may_precede=Rule("working_days", -10),
    within=(working_days(10),),
    owed_by="social_worker",
    escalates=(("social_worker", -2), ("team_manager", 0), ("service_manager", 5), ("head_of_service", 10)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard; published procedures range from 10 to 15 working days",
    verified=True,
    notes="Nottinghamshire and Sefton 10, Cumberland 15. Also when a child protection plan ends and help goes on. A plan that already runs, begun in the 10 working days before, is the plan.",
    reference="CN-01",
    in_force_from=date(2013, 4, 15),
    choices=(
        Choice(
            code="fifteen_working_days", words="15 working days (Cumberland).", fields={"within": (working_days(15),)}
        ),
    ),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
