"""Care and supervision proceedings are disposed of in 26 weeks."""

from datetime import date

from sightline.calendars.rules import Rule

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="care_proceedings_concluded",
    title="Care proceedings concluded",
    owes="Care proceedings concluded",
    area="legal",
    starts=("care_proceedings",),
    met_by=("care_proceedings.end",),
    ends_by=("proceedings_extended",),
    within=(Rule("weeks", 26, include_start=True),),
    owed_by="legal",
    escalates=(("social_worker", -30), ("team_manager", -20), ("service_manager", -10), ("head_of_service", 0)),
    legal_status=LegalStatus.LAW,
    source="Children Act 1989, section 32(1)(a) (inserted by the Children and Families Act 2014, section 14)",
    verified=True,
    notes="\"Beginning with the day on which the application was issued\": the day of issue is day 1. The court may extend by up to eight weeks at a time where that is needed to resolve the proceedings justly (section 32(5), (8)). The timetable is the court's: the authority's part is its own evidence and assessments.",
    reference="PL-07",
    in_force_from=date(2014, 4, 22),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
