"""A suspended child has full-time education from the sixth school day."""

from datetime import date

from sightline.calendars.rules import school_days

from ...clock import Choice, Clock, LegalStatus

CLOCK = Clock(
    code="education_during_suspension",
    area="education",
    title="Education during suspension",
    owes="Full-time education during the suspension",
    starts=("suspended_from_school",),
    met_by=("alternative_education_started",),
    ends_by=("suspended_from_school.end", "exclusion_cancelled"),
    within=(school_days(6, include_start=True),),
    owed_by="partner",
    escalates=(("social_worker", -2), ("team_manager", 0), ("service_manager", 2), ("head_of_service", 5)),
    legal_status=LegalStatus.LAW,
    source="Education (Provision of Full-Time Education for Excluded Pupils) (England) Regulations 2007 (SI 2007/1870), regulation 3(3)",
    verified=True,
    notes="The school provides it, from the sixth school day of the suspension: the first day counts. A suspension of five school days or fewer ends before it is owed. For looked-after children guidance asks for it from the first day.",
    reference="ED-05",
    in_force_from=date(2007, 9, 1),
    choices=(
        Choice(
            code="first_day",
            words="From the first school day, as guidance asks for looked-after children.",
            fields={"within": (school_days(1, include_start=True),)},
        ),
    ),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
