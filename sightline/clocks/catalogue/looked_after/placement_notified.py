"""Those who must know are told in writing of a placement."""

from datetime import date

from sightline.calendars.rules import months, working_days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="placement_notified",
    area="looked_after",
    title="Placement notified",
    owes="Notice of the placement",
    starts=("placement",),
    met_by=("placement_notified",),
    during="placement_plan_owed",
    may_precede=months(-1),
    within=(working_days(5),),
    owed_by="social_worker",
    escalates=(("social_worker", -2), ("team_manager", 0), ("service_manager", 5), ("head_of_service", 10)),
    legal_status=LegalStatus.LAW,
    source="Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), regulation 13(1) to (3)",
    verified=True,
    notes="Before the placement is made; the 5 working days are only for a placement made in an emergency. To the child, parents, those with contact, the previous carer, health commissioners, doctor, school and reviewing officer. Some may be left out where telling them would put the child at risk of significant harm.",
    reference="LC-18",
    in_force_from=date(2011, 4, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
