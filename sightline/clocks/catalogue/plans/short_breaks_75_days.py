"""A child whose short breaks pass 75 days in 12 months is planned for as looked after."""

from datetime import date

from sightline.calendars.rules import days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="short_breaks_75_days",
    title="More than 75 days of short breaks",
    owes="Care to be planned as for any looked-after child",
    area="plans",
    starts=("short_breaks_over_75_days",),
    met_by=("full_care_planning",),
    restarts=False,
    within=(days(0),),
    owed_by="social_worker",
    escalates=(("social_worker", 0), ("team_manager", 0), ("service_manager", 1), ("head_of_service", 2)),
    legal_status=LegalStatus.LAW,
    source="Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), regulation 48(1)",
    verified=True,
    notes="Raised on the day that is the 76th in short breaks in any 12 months: from then on regulation 48 does not apply, and care plan, visits and reviews are those of any looked-after child. Days are counted as nights away, over all breaks.",
    reference="CN-06",
    in_force_from=date(2011, 4, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
