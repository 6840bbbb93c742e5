"""The core group keeps meeting for as long as there is a plan."""

from datetime import date

from sightline.calendars.rules import weeks

from ...clock import Choice, Clock, LegalStatus

CLOCK = Clock(
    code="core_group",
    title="Core group",
    owes="Core group",
    area="child_protection",
    starts=("core_group",),
    met_by=("core_group",),
    during="child_protection_plan",
    repeats=True,
    follows="first_core_group",
    within=(weeks(6),),
    owed_by="social_worker",
    escalates=(("social_worker", -2), ("team_manager", 0), ("service_manager", 2), ("head_of_service", 5)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard; published procedures range from 4 to 6 weeks",
    verified=True,
    notes="Newcastle and Sefton every 4 weeks, Rotherham at least once a month, six weeks in older guidance. Counted from the day the last one met.",
    reference="CP-06",
    in_force_from=date(2013, 4, 15),
    choices=(Choice(code="four_weeks", words="Every 4 weeks (Newcastle, Sefton).", fields={"within": (weeks(4),)}),),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
