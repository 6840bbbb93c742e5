"""After the assessment it is decided whether the child stays with the parents."""

from datetime import date

from sightline.calendars.rules import working_days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="parents_placement_decision",
    area="looked_after",
    title="Decision on placement with parents",
    owes="Decision on placement with parents",
    starts=("parents_assessment",),
    met_by=("parents_placement_decided",),
    ends_by=("placed_with_parents.end", "looked_after.end"),
    within=(working_days(10),),
    owed_by="service_manager",
    escalates=(("social_worker", -2), ("team_manager", 0), ("service_manager", 1), ("head_of_service", 3)),
    legal_status=LegalStatus.LAW,
    source="Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), regulation 19(c)",
    verified=True,
    notes="Made and approved within 10 working days after the assessment is completed. Confirmed: the placement plan is reviewed. Not confirmed: the placement is ended.",
    reference="LC-21",
    in_force_from=date(2011, 4, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
