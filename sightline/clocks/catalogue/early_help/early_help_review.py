"""An early help plan is reviewed with the family."""

from datetime import date

from sightline.calendars.rules import months, weeks

from ...clock import Choice, Clock, LegalStatus

CLOCK = Clock(
    code="early_help_review",
    title="Early help review",
    owes="Early help review",
    area="early_help",
    starts=("early_help_plan",),
    met_by=("early_help_review",),
    during="early_help_plan",
    repeats=True,
    within=(weeks(8),),
    owed_by="family_support_worker",
    escalates=(("team_manager", 0), ("service_manager", 10), ("head_of_service", 20)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard; published procedures range from 6 to 12 weeks",
    verified=True,
    notes="Trafford 6 to 8 weeks; Sefton 6 weeks at first, then 3 months; Devon 12 weeks. Counted from the last team around the family, not from when it was due.",
    reference="EH-02",
    in_force_from=date(2013, 4, 15),
    choices=(
        Choice(
            code="six_weeks_then_three_months",
            words="6 weeks at first, then 3 months (Sefton).",
            fields={"within": (weeks(6), months(3))},
        ),
        Choice(code="twelve_weeks", words="12 weeks (Devon).", fields={"within": (weeks(12),)}),
    ),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
