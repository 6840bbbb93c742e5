"""Whether a young person can stay put is decided with the assessment of needs."""

from datetime import date

from sightline.calendars.rules import months

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="staying_put_decision",
    title="Staying put decision",
    owes="Staying put decision",
    area="care_leavers",
    starts=("eligible_child_in_foster_care",),
    met_by=("staying_put_decision",),
    during="eligible_child_in_foster_care",
    may_precede=months(-12),
    within=(months(3),),
    owed_by="social_worker",
    escalates=(("social_worker", -10), ("team_manager", 0), ("service_manager", 10), ("head_of_service", 20)),
    legal_status=LegalStatus.LAW,
    source="Children Act 1989, section 23CZA and Schedule 2, paragraph 19BA; Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), regulation 42(1)",
    verified=True,
    notes="Decided within the needs assessment of an eligible child. Young person and carer must both want it. A plan by 17 is a local custom.",
    reference="CL-10",
    in_force_from=date(2014, 5, 13),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
