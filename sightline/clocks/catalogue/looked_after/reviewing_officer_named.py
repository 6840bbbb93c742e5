"""A child who becomes looked after has a named reviewing officer."""

from datetime import date

from sightline.calendars.rules import months, working_days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="reviewing_officer_named",
    area="looked_after",
    title="Reviewing officer named",
    owes="Reviewing officer to name",
    starts=("looked_after_in_placements",),
    met_by=("reviewing_officer_named",),
    during="looked_after_in_placements",
    may_precede=months(-1),
    within=(working_days(5),),
    owed_by="reviewing_officer",
    escalates=(("team_manager", 0), ("service_manager", 3), ("head_of_service", 5)),
    legal_status=LegalStatus.STATUTORY_GUIDANCE,
    source="IRO Handbook (2010), as local procedures restate it; the Handbook itself was not read",
    verified=False,
    notes="Good practice in the first 5 working days; one service asks only that it be before the first review. Section 20 accommodation makes a child looked after only once it has lasted for 24 hours.",
    reference="LC-15",
    in_force_from=date(2011, 4, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
