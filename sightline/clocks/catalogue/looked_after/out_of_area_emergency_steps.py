"""After an emergency placement out of area the remaining steps are taken."""

from datetime import date

from sightline.calendars.rules import working_days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="out_of_area_emergency_steps",
    area="looked_after",
    title="Steps after an emergency placement out of area",
    owes="Steps after an emergency placement out of area",
    starts=("out_of_area_approved_in_emergency",),
    met_by=("out_of_area_steps_done",),
    within=(working_days(5),),
    owed_by="social_worker",
    escalates=(("social_worker", -1), ("team_manager", 0), ("service_manager", 2), ("head_of_service", 5)),
    legal_status=LegalStatus.LAW,
    source="Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), regulation 11(3)(b)",
    verified=True,
    notes="Reviewing officer informed, relatives consulted where appropriate, area authority notified: within 5 working days of the approval, not of the placement. At a distance the area authority must be consulted and given the care plan.",
    reference="LC-19",
    in_force_from=date(2011, 4, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
