"""Each placement has a placement plan."""

from datetime import date

from sightline.calendars.rules import days, months, working_days

from ...clock import Choice, Clock, Earlier, LegalStatus

CLOCK = Clock(
    code="placement_plan",
    area="looked_after",
    title="Placement plan",
    owes="Placement plan",
    starts=("placement",),
    met_by=("placement_plan",),
    during="placement_plan_owed",
    may_precede=months(-1),
    within=(working_days(5),),
    owed_by="social_worker",
    escalates=(("social_worker", -2), ("team_manager", 0), ("service_manager", 5), ("head_of_service", 10)),
    legal_status=LegalStatus.LAW,
    source="Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), regulation 9(1) to (3)",
    verified=True,
    notes="Before the arrangements are made; the 5 working days are only for where that is not reasonably practicable. A plan made in the month before the placement counts. It is agreed with and signed by the carer, home or parent. Children on remand and in short breaks have other rules.",
    reference="LC-02",
    in_force_from=date(2011, 4, 1),
    earlier=(
        Earlier(until=date(2020, 4, 24), why="As before the coronavirus regulations."),
        Earlier(
            until=date(2020, 9, 26),
            why="From 24 April to 25 September 2020 a plan not made beforehand was owed as soon as reasonably practicable (SI 2020/445, regulation 8(4)): the 5 working days shown were no limit.",
        ),
    ),
    choices=(
        Choice(
            code="three_days",
            words="Within 72 hours of the start of the placement, as some services set.",
            fields={"within": (days(3),)},
        ),
    ),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
