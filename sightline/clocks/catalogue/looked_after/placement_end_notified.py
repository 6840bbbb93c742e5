"""Those who were told of a placement are told that it ended."""

from datetime import date

from sightline.calendars.rules import months, working_days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="placement_end_notified",
    area="looked_after",
    title="End of placement notified",
    owes="Notice of the end of the placement",
    starts=("placement.end",),
    met_by=("placement_end_notified",),
    may_precede=months(-2),
    within=(working_days(10),),
    owed_by="social_worker",
    escalates=(("social_worker", -2), ("team_manager", 0), ("service_manager", 5), ("head_of_service", 10)),
    legal_status=LegalStatus.LAW,
    source="Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), regulation 14(2)(c) and (4)",
    verified=True,
    notes="Written notice is given before the authority ends a placement. Only where that was not reasonably practicable must it follow within 10 working days. A notice given in the two months before counts. It is not owed where placement with parents, an emergency placement or a temporary approval ended under its own rule.",
    reference="LC-18",
    in_force_from=date(2011, 4, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
