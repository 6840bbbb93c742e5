"""A looked-after child's case is reviewed in time."""

from datetime import date

from sightline.calendars.rules import months, working_days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="looked_after_review",
    title="Looked-after review",
    owes="Looked-after review",
    area="looked_after",
    starts=("looked_after",),
    met_by=("looked_after_review",),
    during="looked_after",
    repeats=True,
    within=(working_days(20), months(3), months(6)),
    owed_by="reviewing_officer",
    escalates=(("team_manager", 0), ("head_of_service", 5)),
    legal_status=LegalStatus.LAW,
    source="Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), regulation 33",
    verified=True,
    notes="Each review is counted from the day the one before was held, not from the day it was due.",
    reference="LC-11, LC-12, LC-13",
    in_force_from=date(2011, 4, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
