"""A manager looks at what happened when a child is referred again within 12 months."""

from datetime import date

from sightline.calendars.rules import working_days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="re_referral",
    title="Re-referral looked at",
    owes="Manager to look at the re-referral",
    area="front_door",
    starts=("re_referral",),
    met_by=("re_referral_reviewed",),
    restarts=False,
    within=(working_days(10),),
    owed_by="front_door_manager",
    escalates=(("team_manager", 0), ("service_manager", 5), ("head_of_service", 10)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard; a re-referral is one within 12 months of a previous referral, as the Department for Education counts it",
    verified=False,
    notes="The count is from the referral before, not from when the case was closed: a service that counts from closure measures something else and should call it so. The 10 working days for a manager's look are this catalogue's own; no published number was found.",
    reference="FD-08",
    in_force_from=date(2013, 4, 15),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
