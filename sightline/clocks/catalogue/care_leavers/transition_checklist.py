"""A young person has what adult life asks for half a year before 18."""

from datetime import date

from sightline.calendars.rules import months

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="transition_checklist",
    title="Checklist for adult life",
    owes="Adult referral, National Insurance number, identity papers and bank account",
    area="care_leavers",
    starts=("eligible_child_of_17",),
    met_by=("transition_checklist",),
    during="eligible_child_of_17",
    may_precede=months(-18),
    within=(months(6),),
    owed_by="personal_adviser",
    escalates=(("social_worker", -10), ("team_manager", 0), ("service_manager", 10), ("head_of_service", 20)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard: no national number was found",
    verified=False,
    notes="By 17 and a half. A young person who becomes eligible after 17 has six months from then.",
    reference="CL-09",
    in_force_from=date(2013, 4, 15),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
