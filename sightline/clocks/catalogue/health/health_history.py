"""A young person leaving care has their health history."""

from datetime import date

from sightline.calendars.rules import years

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="health_history",
    area="health",
    title="Health history for leaving care",
    owes="Health history",
    starts=("looked_after_at_17",),
    met_by=("health_history_given",),
    may_precede=years(-1),
    within=(years(1),),
    owed_by="health",
    escalates=(("social_worker", -60), ("team_manager", -20), ("service_manager", 0), ("head_of_service", 20)),
    legal_status=LegalStatus.STATUTORY_GUIDANCE,
    source="Unread: Promoting the health and wellbeing of looked-after children (2015)",
    verified=False,
    notes="By the eighteenth birthday, or by leaving care if that is sooner. The health team writes it; the social worker sees that the young person has it. It stays owed after leaving.",
    reference="HE-08",
    in_force_from=date(2015, 3, 17),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
