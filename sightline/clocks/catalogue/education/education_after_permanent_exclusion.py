"""A permanently excluded child has full-time education from the sixth school day."""

from datetime import date

from sightline.calendars.rules import school_days

from ...clock import Choice, Clock, LegalStatus

CLOCK = Clock(
    code="education_after_permanent_exclusion",
    area="education",
    title="Education after permanent exclusion",
    owes="Full-time education after permanent exclusion",
    starts=("permanently_excluded",),
    met_by=("alternative_education_started",),
    ends_by=("exclusion_cancelled",),
    within=(school_days(6),),
    owed_by="virtual_school",
    escalates=(("social_worker", -3), ("team_manager", 0), ("service_manager", 2), ("head_of_service", 5)),
    legal_status=LegalStatus.LAW,
    source="Education (Provision of Full-Time Education for Excluded Pupils) (England) Regulations 2007 (SI 2007/1870), regulation 4(3)(a)",
    verified=True,
    notes="The local authority provides it from the sixth school day following the day of exclusion. Not in year 11 once all public examinations are over. Compulsory school age. Needs the service's term dates.",
    reference="ED-05",
    in_force_from=date(2007, 9, 1),
    choices=(
        Choice(
            code="first_day",
            words="From the first school day, as guidance asks for looked-after children.",
            fields={"within": (school_days(1),)},
        ),
    ),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
