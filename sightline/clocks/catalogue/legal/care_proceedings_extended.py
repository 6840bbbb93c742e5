"""Extended proceedings end by the day the court has set."""

from datetime import date

from sightline.calendars.rules import days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="care_proceedings_extended",
    title="Extended care proceedings concluded",
    owes="Care proceedings concluded by the court's day",
    area="legal",
    starts=("proceedings_extended",),
    met_by=("care_proceedings.end",),
    towards=True,
    within=(days(0),),
    owed_by="legal",
    escalates=(("social_worker", -20), ("team_manager", -10), ("service_manager", -5), ("head_of_service", 0)),
    legal_status=LegalStatus.LAW,
    source="Children Act 1989, section 32(5), (8) and (9)",
    verified=True,
    notes="Each extension is at most eight weeks, from the end of the period it extends. The day set is the record's: it is not worked out.",
    reference="PL-07",
    in_force_from=date(2014, 4, 22),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
