"""The assessment of an unborn child is completed well before the birth."""

from datetime import date

from sightline.calendars.rules import Rule, weeks

from ...clock import Choice, Clock, LegalStatus

CLOCK = Clock(
    code="pre_birth_assessment",
    title="Pre-birth assessment",
    owes="Pre-birth assessment to be completed",
    area="assessments",
    starts=("pregnancy_known",),
    met_by=("pre_birth_assessment",),
    ends_by=(
        "child_born",
        "pregnancy_ended",
    ),
    towards=True,
    may_precede=Rule("weeks", -20),
    within=(weeks(-10),),
    owed_by="social_worker",
    escalates=(("social_worker", -10), ("team_manager", 0), ("service_manager", 5), ("head_of_service", 10)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard: by 30 weeks of pregnancy; no published number was found",
    verified=False,
    notes="Counted back from the expected date of birth: 30 weeks of pregnancy are 10 weeks before it. Services commonly say 28 to 30 weeks, with legal advice before week 30. A new expected date begins the count again; what was done in the 20 weeks before stays done.",
    reference="AS-07",
    in_force_from=date(2013, 4, 15),
    choices=(Choice(code="twenty_eight_weeks", words="By 28 weeks of pregnancy.", fields={"within": (weeks(-12),)}),),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
