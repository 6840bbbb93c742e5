"""A significant change to the care plan is considered at a review first."""

from datetime import date

from sightline.calendars.rules import days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="review_before_change",
    area="looked_after",
    title="Review before a significant change",
    owes="Review before the care plan changes",
    starts=("care_plan_change_proposed",),
    met_by=("looked_after_review",),
    ends_by=("care_plan_change_withdrawn", "looked_after.end"),
    towards=True,
    within=(days(0),),
    owed_by="reviewing_officer",
    escalates=(("social_worker", -5), ("team_manager", -2), ("service_manager", 0), ("head_of_service", 1)),
    legal_status=LegalStatus.LAW,
    source="Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), regulations 6(2), 14(1) and 32(2)",
    verified=True,
    notes="Owed by the day planned for the change (ending a placement, a move at 16 or 17 to other arrangements, going home), unless this is not reasonably practicable. A placement may end without it only where there is an immediate risk of significant harm.",
    reference="LC-14",
    in_force_from=date(2011, 4, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
