"""The issues resolution hearing comes by week 20."""

from datetime import date

from sightline.calendars.rules import weeks

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="issues_resolution_hearing",
    title="Issues resolution hearing",
    owes="Issues resolution hearing",
    area="legal",
    starts=("care_proceedings",),
    met_by=("issues_resolution_hearing",),
    ends_by=("care_proceedings.end",),
    within=(weeks(20),),
    owed_by="legal",
    escalates=(("social_worker", -2), ("team_manager", 0), ("service_manager", 5), ("head_of_service", 10)),
    legal_status=LegalStatus.LAW,
    source="Family Procedure Rules 2010, Practice Direction 12A (the Public Law Outline), not read",
    verified=False,
    notes="The latest time of the outline's table, by one secondary source.",
    reference="PL-09",
    in_force_from=date(2014, 4, 22),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
