"""Pre-proceedings work is reviewed half-way."""

from datetime import date

from sightline.calendars.rules import weeks

from ...clock import Choice, Clock, LegalStatus

CLOCK = Clock(
    code="pre_proceedings_review",
    title="Pre-proceedings review",
    owes="Pre-proceedings review",
    area="legal",
    starts=("pre_proceedings_meeting",),
    met_by=("pre_proceedings_review",),
    ends_by=("pre_proceedings.end", "care_proceedings"),
    restarts=False,
    within=(weeks(6),),
    owed_by="service_manager",
    escalates=(("social_worker", -2), ("team_manager", 0), ("service_manager", 5), ("head_of_service", 10)),
    legal_status=LegalStatus.NATIONAL_PRACTICE,
    source="Public Law Working Group, best practice guidance on support for and work with families prior to court proceedings (March 2021); Court orders and pre-proceedings guidance (2014)",
    verified=False,
    notes="Neither text was read: six weeks are said of the guidance of 2014, six to eight of local practice.",
    reference="PL-04",
    in_force_from=date(2014, 4, 22),
    choices=(Choice(code="eight_weeks", words="eight weeks after the first meeting", fields={"within": (weeks(8),)}),),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
