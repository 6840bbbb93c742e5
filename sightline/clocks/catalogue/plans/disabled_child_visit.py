"""A disabled child with long-term support is seen often enough."""

from datetime import date

from sightline.calendars.rules import Rule, weeks

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="disabled_child_visit",
    title="Visit to a disabled child with long-term support",
    owes="Visit to the child",
    area="plans",
    starts=(
        "child_in_need_plan",
        "child_in_need_long_term_support",
    ),
    met_by=("child_in_need_visit",),
    during="child_in_need_long_term_support",
    repeats=True,
    carries=Rule("weeks", -12),
    within=(weeks(12),),
    owed_by="social_worker",
    escalates=(("social_worker", -10), ("team_manager", 0), ("service_manager", 10), ("head_of_service", 20)),
    legal_status=LegalStatus.LOCAL,
    source="Local standard; published procedures say 12 weeks",
    verified=True,
    notes="While the child has both a child in need plan and long-term support. When the support begins or ends in the middle of a plan, the other standard takes over from that day and counts from the last visit, if that is not longer ago than it allows.",
    reference="CN-03",
    in_force_from=date(2013, 4, 15),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
