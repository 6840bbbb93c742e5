"""Life-story work begins with the plan for permanence."""

from datetime import date

from sightline.calendars.rules import months

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="life_story_work",
    area="looked_after",
    title="Life-story work",
    owes="Life-story work to begin",
    starts=("looked_after_in_placements",),
    met_by=("life_story_work",),
    during="looked_after_in_placements",
    within=(months(4),),
    owed_by="social_worker",
    escalates=(("social_worker", -10), ("team_manager", 0), ("service_manager", 20)),
    legal_status=LegalStatus.LOCAL,
    source="Unread: local standards",
    verified=False,
    notes="No text with a number was found. Many services ask that it begin by the second review, about four months in.",
    reference="LC-30",
    in_force_from=date(2013, 4, 15),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
