"""A child living long in a health or education establishment, not assessed in the year before, is visited."""

from datetime import date

from sightline.calendars.rules import months, working_days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="long_stay_visit_not_assessed",
    area="looked_after",
    title="Long-stay visit: not assessed before",
    owes="Visit in a health or education establishment",
    starts=("long_stay_not_assessed",),
    met_by=("long_stay_visit",),
    during="long_stay_not_assessed",
    repeats=True,
    within=(working_days(7), months(6)),
    owed_by="social_worker",
    escalates=(("social_worker", -2), ("team_manager", 0), ("service_manager", 5), ("head_of_service", 10)),
    legal_status=LegalStatus.LAW,
    source="Visits to Children in Long-Term Residential Care Regulations 2011 (SI 2011/1010), regulation 3(1)",
    verified=True,
    notes="Counted from the notification under section 85 or 86 of the Children Act 1989 that the child has been, or is meant to be, there for three months or more; then at most six months apart. These children are not looked after. More visits when the child reasonably asks. A written report follows each.",
    reference="LC-31",
    in_force_from=date(2011, 4, 25),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
