"""A child looked after because of a remand to local authority accommodation has a care plan."""

from datetime import date

from sightline.calendars.rules import working_days, years

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="care_plan_on_remand",
    area="looked_after",
    title="Care plan on remand",
    owes="Care plan on remand",
    starts=("remanded_to_accommodation",),
    met_by=("care_plan",),
    during="remanded_to_accommodation",
    may_precede=years(-1),
    within=(working_days(5),),
    owed_by="social_worker",
    escalates=(("social_worker", -2), ("team_manager", 0), ("service_manager", 5), ("head_of_service", 10)),
    legal_status=LegalStatus.LAW,
    source="Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), regulation 47B(2)(a), inserted by SI 2013/706",
    verified=True,
    notes="Within 5 working days of the remand, for a child looked after only because of it. A child who was looked after before has a care plan already: one made in the year before counts.",
    reference="LC-26",
    in_force_from=date(2013, 4, 19),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
