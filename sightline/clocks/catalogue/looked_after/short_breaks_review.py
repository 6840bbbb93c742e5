"""A child in short breaks has their case reviewed."""

from datetime import date

from sightline.calendars.rules import months

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="short_breaks_review",
    area="looked_after",
    title="Short breaks review",
    owes="Short breaks review",
    starts=("in_short_breaks",),
    met_by=("short_break_review", "looked_after_review"),
    during="in_short_breaks",
    repeats=True,
    within=(months(3), months(6)),
    owed_by="reviewing_officer",
    escalates=(("social_worker", -10), ("team_manager", 0), ("service_manager", 3), ("head_of_service", 5)),
    legal_status=LegalStatus.LAW,
    source="Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), regulation 48(3)(d)",
    verified=True,
    notes="The first within three months of the start of the first short break, then at most six months apart, in place of regulation 33. From 24 April to 25 September 2020 it was owed as soon as reasonably practicable and then regularly (SI 2020/445, regulation 8(18)).",
    reference="LC-13, CN-07",
    in_force_from=date(2011, 4, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
