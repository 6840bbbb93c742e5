"""A child who becomes looked after has a care plan."""

from datetime import date

from sightline.calendars.rules import months, working_days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="care_plan",
    area="looked_after",
    title="Care plan",
    owes="Care plan",
    starts=("care_plan_owed",),
    met_by=("care_plan",),
    during="care_plan_owed",
    may_precede=months(-3),
    within=(working_days(10),),
    owed_by="social_worker",
    escalates=(("social_worker", -2), ("team_manager", 0), ("service_manager", 5), ("head_of_service", 10)),
    legal_status=LegalStatus.LAW,
    source="Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), regulation 4(2)",
    verified=True,
    notes="Before the first placement; only if that is not practicable, within 10 working days of its start, which is taken to be the day the child became looked after. Children whose plan is before a court (section 31A) and children on remand have other times. A plan made up to three months before counts.",
    reference="LC-01",
    in_force_from=date(2011, 4, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
