"""A looked-after child has a plan for permanence by the second review."""

from datetime import date

from sightline.calendars.rules import months

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="permanence_plan",
    area="looked_after",
    title="Plan for permanence",
    owes="Plan for permanence",
    starts=("looked_after_in_placements",),
    met_by=("permanence_plan",),
    during="looked_after_in_placements",
    within=(months(4),),
    owed_by="social_worker",
    escalates=(("social_worker", -20), ("team_manager", 0), ("service_manager", 5), ("head_of_service", 20)),
    legal_status=LegalStatus.STATUTORY_GUIDANCE,
    source="Children Act 1989 guidance and regulations, volume 2, as local procedures restate it; regulation 5(a) of SI 2010/959 for the content",
    verified=False,
    notes="The milestone is the second review, which is due three months after the first was held, and so about four months after the child became looked after: the four months stand in for it. Where the second review is early the plan is needed then.",
    reference="LC-17",
    in_force_from=date(2011, 4, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
