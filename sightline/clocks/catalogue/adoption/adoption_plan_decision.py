"""The decision-maker decides soon whether adoption should be the plan."""

from datetime import date

from sightline.calendars.rules import working_days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="adoption_plan_decision",
    title="Decision on adoption as the plan",
    owes="Decision on adoption as the plan",
    area="adoption",
    starts=("adoption_papers_received",),
    met_by=("adoption_decision", "adoption_decided_against"),
    ends_by=("looked_after.end",),
    within=(working_days(7),),
    owed_by="head_of_service",
    escalates=(("social_worker", -2), ("team_manager", 0), ("service_manager", 5), ("head_of_service", 10)),
    legal_status=LegalStatus.STATUTORY_GUIDANCE,
    source="Adoption statutory guidance (Department for Education, July 2013): decision within seven working days of the papers or the panel's final minutes",
    verified=False,
    notes="Not read. The fostering standards say the same of their decisions. Papers are the panel's minutes where there was a panel.",
    reference="AD-03",
    in_force_from=date(2014, 2, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
