"""An extended temporary approval is decided in eight weeks."""

from datetime import date

from sightline.calendars.rules import weeks

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="temporary_approval_extension",
    area="looked_after",
    title="Extended temporary approval runs out",
    owes="Decision before the extension runs out",
    starts=("temporary_approval_extended",),
    met_by=("foster_approval_decided", "temporary_approval.end"),
    within=(weeks(8),),
    owed_by="fostering_worker",
    escalates=(("social_worker", -15), ("team_manager", -10), ("service_manager", -5), ("head_of_service", 0)),
    legal_status=LegalStatus.LAW,
    source="Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), regulation 25(1)(a), (2) and (4) to (6)",
    restarts=False,
    verified=True,
    notes="Once, for up to eight weeks, because the full assessment is not finished: counted from the day the extension began, not the day it was decided. Before it, the placement is considered again, the fostering panel's views are sought and the reviewing officer is told; a nominated officer approves. An extension until the outcome of an independent review has no number and is not counted here.",
    reference="LC-23",
    in_force_from=date(2011, 4, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
