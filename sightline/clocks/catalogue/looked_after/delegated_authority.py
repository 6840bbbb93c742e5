"""Who may decide what for the child is recorded with the placement."""

from datetime import date

from sightline.calendars.rules import months, working_days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="delegated_authority",
    area="looked_after",
    title="Delegated authority",
    owes="Record of delegated authority",
    starts=("placement",),
    met_by=("delegated_authority",),
    during="with_delegated_care",
    may_precede=months(-1),
    within=(working_days(5),),
    owed_by="social_worker",
    escalates=(("social_worker", -2), ("team_manager", 0), ("service_manager", 5), ("head_of_service", 10)),
    legal_status=LegalStatus.LAW,
    source="Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), Schedule 2, paragraph 3(4A), inserted by SI 2013/984, read with regulation 9(2)",
    verified=True,
    notes="What carers may decide themselves (medical care, nights away, school trips) belongs in the placement plan, so that it has the plan's time. It has no number of its own: the plan's five working days are the plan's fallback too. Whether it still fits is looked at at each review (Schedule 7, paragraph 15).",
    reference="LC-20",
    in_force_from=date(2013, 7, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
