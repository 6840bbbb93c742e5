"""A conference on an unborn child is held well before the birth."""

from datetime import date

from sightline.calendars.rules import months, weeks

from ...clock import Choice, Clock, LegalStatus

CLOCK = Clock(
    code="pre_birth_conference",
    title="Pre-birth conference",
    owes="Pre-birth conference",
    area="child_protection",
    starts=("pre_birth_conference_agreed",),
    met_by=("initial_conference",),
    ends_by=(
        "child_born",
        "pregnancy_ended",
        "conference_not_required",
    ),
    towards=True,
    within=(weeks(-10),),
    owed_by="conference_chair",
    escalates=(("social_worker", -5), ("team_manager", 0), ("service_manager", 2), ("head_of_service", 5)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard; published procedures range from three months before the birth to the 34th week of pregnancy",
    verified=True,
    notes="Counted back from the expected date of birth: by 30 weeks of pregnancy. Sussex asks for three months before, Sefton for no later than 34 weeks. A new expected date begins the count again. The 15 working days from the strategy discussion run beside this.",
    reference="CP-13",
    in_force_from=date(2013, 4, 15),
    choices=(
        Choice(
            code="three_months_before",
            words="Three months before the expected date of birth (Sussex).",
            fields={"within": (months(-3),)},
        ),
        Choice(code="thirty_four_weeks", words="By 34 weeks of pregnancy (Sefton).", fields={"within": (weeks(-6),)}),
    ),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
