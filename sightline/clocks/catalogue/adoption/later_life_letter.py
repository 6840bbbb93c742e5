"""Adopters receive the later life letter soon after the adoption is celebrated."""

from datetime import date

from sightline.calendars.rules import months, working_days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="later_life_letter",
    title="Later life letter",
    owes="Later life letter",
    area="adoption",
    starts=("adoption_celebration",),
    met_by=("later_life_letter",),
    may_precede=months(-12),
    within=(working_days(10),),
    owed_by="social_worker",
    escalates=(("social_worker", -10), ("team_manager", 0), ("service_manager", 10), ("head_of_service", 20)),
    legal_status=LegalStatus.STATUTORY_GUIDANCE,
    source="Adoption statutory guidance (Department for Education, July 2013): within ten working days of the adoption ceremony",
    verified=False,
    notes="Counted from the ceremony, the celebration of the order, and not from the order. Four authorities' manuals restate it; the guidance itself was not read.",
    reference="AD-10",
    in_force_from=date(2014, 2, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
