"""A child in short breaks is visited during one."""

from datetime import date

from sightline.calendars.rules import months

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="short_breaks_visit",
    area="looked_after",
    title="Visit during short breaks",
    owes="Visit during short breaks",
    starts=("in_short_breaks",),
    met_by=("short_break_visit", "looked_after_visit"),
    during="in_short_breaks",
    repeats=True,
    within=(months(3), months(6)),
    owed_by="social_worker",
    escalates=(("social_worker", -2), ("team_manager", 0), ("service_manager", 3), ("head_of_service", 5)),
    legal_status=LegalStatus.LAW,
    source="Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), regulation 48(3)(c)",
    verified=True,
    notes="On a day when the child is in fact placed: the first within three months of the first short break, then at most six months apart. No break is meant to be longer than 17 days, nor all together more than 75 days in 12 months; otherwise the ordinary rules apply.",
    reference="LC-03",
    in_force_from=date(2011, 4, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
