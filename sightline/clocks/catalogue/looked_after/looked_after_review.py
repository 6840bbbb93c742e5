"""A looked-after child's case is reviewed in time."""

from datetime import date

from sightline.calendars.rules import months, working_days

from ...clock import Clock, Earlier, LegalStatus

CLOCK = Clock(
    code="looked_after_review",
    area="looked_after",
    title="Looked-after review",
    owes="Looked-after review",
    starts=("looked_after_in_placements",),
    met_by=("looked_after_review",),
    during="looked_after_in_placements",
    repeats=True,
    within=(working_days(20), months(3), months(6)),
    owed_by="reviewing_officer",
    escalates=(("social_worker", -10), ("team_manager", 0), ("service_manager", 3), ("head_of_service", 5)),
    legal_status=LegalStatus.LAW,
    source="Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), regulation 33",
    verified=True,
    notes="Each review is counted from the day the one before was held, not from the day it was due. A review held in parts is held when it is completed: regulation 36(2) lets it be adjourned once. Becoming looked after again begins anew. Long-term foster care may have a yearly meeting, but the review stays six-monthly. Children placed for adoption are reviewed under the adoption regulations, children in short breaks under regulation 48.",
    reference="LC-11, LC-12, LC-13",
    in_force_from=date(2011, 4, 1),
    earlier=(
        Earlier(until=date(2020, 4, 24), why="As before the coronavirus regulations."),
        Earlier(
            until=date(2020, 9, 26),
            why="From 24 April to 25 September 2020 reviews after the second were owed only where reasonably practicable (SI 2020/445, regulation 8(14)): the six months shown were no limit.",
        ),
    ),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
