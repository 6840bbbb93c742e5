"""Legal oversight of children accommodated by agreement."""

from datetime import date

from sightline.calendars.rules import weeks

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="section_20_review",
    title="Legal review of section 20",
    owes="Legal review of section 20",
    area="legal",
    starts=("section_20",),
    met_by=("section_20_review",),
    during="section_20",
    repeats=True,
    within=(weeks(6), weeks(6), weeks(12)),
    owed_by="service_manager",
    escalates=(("social_worker", -2), ("team_manager", 0), ("service_manager", 5), ("head_of_service", 10)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard for Children Act 1989, section 20, and the Public Law Working Group's guidance on section 20 (2021, not read)",
    verified=False,
    notes="Asks whether consent is still given and informed, and whether the plan drifts. Later intervals are local.",
    reference="PL-12",
    in_force_from=date(2021, 3, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
