"""A child remanded to local authority accommodation has a placement plan."""

from datetime import date

from sightline.calendars.rules import weeks, working_days

from ...clock import Clock, Earlier, LegalStatus

CLOCK = Clock(
    code="placement_plan_on_remand",
    area="looked_after",
    title="Placement plan on remand",
    owes="Placement plan on remand",
    starts=("remanded_to_accommodation",),
    met_by=("placement_plan",),
    during="remanded_to_accommodation",
    may_precede=weeks(-1),
    within=(working_days(5),),
    owed_by="social_worker",
    escalates=(("social_worker", -2), ("team_manager", 0), ("service_manager", 5), ("head_of_service", 10)),
    legal_status=LegalStatus.LAW,
    source="Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), regulation 47C(3), inserted by SI 2013/706",
    verified=True,
    notes="Within 5 working days of the remand itself, whatever day the placement began.",
    reference="LC-02, LC-26",
    in_force_from=date(2013, 4, 19),
    earlier=(
        Earlier(until=date(2020, 4, 24), why="As before the coronavirus regulations."),
        Earlier(
            until=date(2020, 9, 26),
            why="From 24 April to 25 September 2020 it was owed as soon as reasonably practicable from the remand (SI 2020/445, regulation 8(17)): the 5 working days shown were no limit.",
        ),
    ),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
