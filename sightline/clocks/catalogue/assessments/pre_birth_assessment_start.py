"""The assessment of an unborn child starts early in the pregnancy."""

from datetime import date

from sightline.calendars.rules import Rule, weeks

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="pre_birth_assessment_start",
    title="Start of a pre-birth assessment",
    owes="Pre-birth assessment to start",
    area="assessments",
    starts=("pregnancy_known",),
    met_by=("pre_birth_assessment_started",),
    ends_by=(
        "child_born",
        "pregnancy_ended",
    ),
    towards=True,
    may_precede=Rule("weeks", -20),
    within=(weeks(-24),),
    owed_by="social_worker",
    escalates=(("social_worker", -2), ("team_manager", 0), ("service_manager", 5), ("head_of_service", 10)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard: by 16 weeks of pregnancy; no published number was found",
    verified=False,
    notes="Counted back from the expected date of birth: 16 weeks of pregnancy are 24 weeks before it. Where a pregnancy becomes known later than that it is overdue from the first day, and should start at once. A new expected date begins the count again; what was done in the 20 weeks before stays done.",
    reference="AS-07",
    in_force_from=date(2013, 4, 15),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
