"""A looked-after child of school age has a personal education plan."""

from datetime import date

from sightline.calendars.rules import months, school_days, working_days

from ...clock import Choice, Clock, LegalStatus

CLOCK = Clock(
    code="personal_education_plan",
    area="education",
    title="Personal education plan",
    owes="Personal education plan",
    starts=("looked_after_of_school_age",),
    met_by=("personal_education_plan",),
    during="looked_after_of_school_age",
    may_precede=months(-4),
    within=(working_days(10),),
    owed_by="social_worker",
    escalates=(("social_worker", -3), ("team_manager", 0), ("service_manager", 5), ("head_of_service", 10)),
    legal_status=LegalStatus.STATUTORY_GUIDANCE,
    source="Promoting the education of looked-after and previously looked-after children (DfE, February 2018), on initiating the personal education plan, as a local procedure quotes it",
    verified=True,
    notes="Begun before the child becomes looked after, or within 10 working days in an emergency, so that it is there for the first review. Counted here from the fifth birthday to the eighteenth; many services begin at three. One begun in the four months before counts (a nursery's plan).",
    reference="ED-01",
    in_force_from=date(2018, 2, 26),
    choices=(
        Choice(code="ten_school_days", words="Within 10 school days.", fields={"within": (school_days(10),)}),
        Choice(
            code="twenty_working_days",
            words="Within 20 working days, the limit of the first review.",
            fields={"within": (working_days(20),)},
        ),
        Choice(
            code="not_while_missing",
            words="Days on which the child is missing are not counted.",
            fields={"pauses": ("missing",)},
        ),
    ),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
