"""Those concerned are told at once of an urgent refusal of contact."""

from datetime import date

from sightline.calendars.rules import days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="contact_refusal_told",
    area="looked_after",
    title="Notice of a refusal of contact",
    owes="Written notice of the refusal of contact",
    starts=("contact_refused",),
    met_by=("contact_decision_told",),
    within=(days(0),),
    owed_by="social_worker",
    escalates=(("team_manager", 0), ("service_manager", 1), ("head_of_service", 2)),
    legal_status=LegalStatus.LAW,
    source="Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), regulation 8(2) and (3)",
    verified=True,
    notes="Immediately, in writing: the child, the parents, the reviewing officer and others whose wishes matter. Immediately is read as the same day.",
    reference="LC-32",
    in_force_from=date(2011, 4, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
