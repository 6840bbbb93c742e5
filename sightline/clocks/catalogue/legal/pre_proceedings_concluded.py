"""Pre-proceedings come to an end: stepped down, or the court is asked."""

from datetime import date

from sightline.calendars.rules import weeks

from ...clock import Choice, Clock, LegalStatus

CLOCK = Clock(
    code="pre_proceedings_concluded",
    title="Pre-proceedings concluded",
    owes="Pre-proceedings concluded",
    area="legal",
    starts=("letter_before_proceedings",),
    met_by=("pre_proceedings.end", "care_proceedings"),
    restarts=False,
    within=(weeks(16),),
    owed_by="head_of_service",
    escalates=(("social_worker", -20), ("team_manager", -10), ("service_manager", 0), ("head_of_service", 5)),
    legal_status=LegalStatus.NATIONAL_PRACTICE,
    source="Public Law Working Group, best practice guidance on support for and work with families prior to court proceedings (March 2021)",
    verified=False,
    notes="Not read: sixteen weeks as the most, unless the head of service agrees to more. Authorities count from the decision, the letter or the first meeting; the start must be chosen.",
    reference="PL-05",
    in_force_from=date(2021, 3, 1),
    choices=(
        Choice(
            code="from_the_decision",
            words="counted from the decision to enter pre-proceedings",
            fields={"starts": ("pre_proceedings",)},
        ),
        Choice(
            code="from_the_first_meeting",
            words="counted from the first meeting with the parents",
            fields={"starts": ("pre_proceedings_meeting",)},
        ),
    ),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
