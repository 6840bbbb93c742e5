"""An eligible child has an assessment of needs within three months."""

from datetime import date

from sightline.calendars.rules import months

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="pathway_needs_assessment",
    title="Pathway needs assessment",
    owes="Pathway needs assessment",
    area="care_leavers",
    starts=("eligible_child",),
    met_by=("pathway_needs_assessment", "pathway_plan", "pathway_plan_review"),
    during="eligible_child",
    may_precede=months(-12),
    within=(months(3),),
    owed_by="social_worker",
    escalates=(("social_worker", -10), ("team_manager", 0), ("service_manager", 10), ("head_of_service", 20)),
    legal_status=LegalStatus.LAW,
    source="Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), regulations 40 and 42(1)",
    verified=True,
    notes="From the 16th birthday, or the later day on which the child becomes eligible: 13 weeks looked after since 14, in one piece or several, some of it after 16. Days of planned short breaks do not count in law, and are counted here.",
    reference="CL-01",
    in_force_from=date(2011, 4, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
