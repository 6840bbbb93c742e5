"""A looked-after child is visited where they live, often enough."""

from datetime import date

from sightline.calendars.rules import weeks

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="looked_after_visit",
    title="Looked-after visit",
    owes="Looked-after visit",
    area="looked_after",
    starts=("placement",),
    met_by=("looked_after_visit",),
    during="looked_after",
    repeats=True,
    within=(weeks(1), weeks(6)),
    owed_by="social_worker",
    escalates=(("team_manager", 0), ("head_of_service", 5)),
    legal_status=LegalStatus.LAW,
    source="Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), regulation 28(2)",
    verified=True,
    notes="Within one week of the start of each placement, then at most six weeks apart. The longer intervals that regulation 28 allows in settled placements need a decision that extracts do not hold, so they are not used.",
    reference="LC-03, LC-04",
    in_force_from=date(2011, 4, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
