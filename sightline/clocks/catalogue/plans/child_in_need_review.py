"""A child in need plan is reviewed."""

from datetime import date

from sightline.calendars.rules import weeks

from ...clock import Choice, Clock, LegalStatus

CLOCK = Clock(
    code="child_in_need_review",
    title="Child in need review",
    owes="Child in need review",
    area="plans",
    starts=("child_in_need_plan",),
    met_by=("child_in_need_review",),
    during="child_in_need_plan",
    repeats=True,
    within=(weeks(6), weeks(12)),
    owed_by="social_worker",
    escalates=(("social_worker", -2), ("team_manager", 0), ("service_manager", 5), ("head_of_service", 10)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard; published procedures range from 4 to 12 weeks",
    verified=True,
    notes="Six weeks at first, then twelve at most. Sefton every 4 weeks in a 12-week model, Walsall at least every 12. Each counted from the one before. A family help plan's review may take its place.",
    reference="CN-02",
    in_force_from=date(2013, 4, 15),
    choices=(Choice(code="four_weeks", words="Every 4 weeks (Sefton).", fields={"within": (weeks(4),)}),),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
