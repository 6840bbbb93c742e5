"""A personal education plan is reviewed each school term."""

from datetime import date

from sightline.calendars.rules import terms

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="personal_education_plan_review",
    area="education",
    title="Review of the personal education plan",
    owes="Review of the personal education plan",
    starts=("personal_education_plan",),
    met_by=("personal_education_plan_review",),
    during="looked_after_of_school_age",
    repeats=True,
    follows="personal_education_plan",
    within=(terms(1),),
    owed_by="virtual_school",
    escalates=(("social_worker", -10), ("team_manager", 0), ("service_manager", 5), ("head_of_service", 20)),
    legal_status=LegalStatus.STATUTORY_GUIDANCE,
    source="Promoting the education of looked-after and previously looked-after children (DfE, February 2018), as virtual schools restate it",
    verified=False,
    notes="Once in each school term, not every 13 weeks: what was done in one term is due again by the end of the next. It needs the service's term dates; without them it cannot be judged. Some reviews may be held without a meeting.",
    reference="ED-02",
    in_force_from=date(2018, 2, 26),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
