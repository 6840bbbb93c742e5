"""Parents are told of the adoption decision in writing."""

from datetime import date

from sightline.calendars.rules import working_days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="adoption_decision_in_writing",
    title="Adoption decision in writing",
    owes="Parents told in writing of the adoption decision",
    area="adoption",
    starts=("adoption_decision", "adoption_decided_against"),
    met_by=("adoption_decision_in_writing",),
    within=(working_days(5),),
    owed_by="social_worker",
    escalates=(("social_worker", -1), ("team_manager", 0), ("service_manager", 1), ("head_of_service", 2)),
    legal_status=LegalStatus.STATUTORY_GUIDANCE,
    source="Adoption statutory guidance (Department for Education, July 2013): told orally within two working days and in writing within five",
    verified=False,
    notes="Not read; the fostering standards say the same of their decisions.",
    reference="AD-03",
    in_force_from=date(2014, 2, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
