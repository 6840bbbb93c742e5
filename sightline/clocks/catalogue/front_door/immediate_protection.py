"""A child at immediate risk is protected at once."""

from datetime import date

from sightline.calendars.rules import days

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="immediate_protection",
    title="Immediate protection",
    owes="Action to protect the child",
    area="front_door",
    starts=("immediate_risk",),
    met_by=(
        "strategy_discussion",
        "strategy_discussion_without_enquiries",
        "urgent_strategy_discussion",
        "police_protection",
        "emergency_protection_order",
        "emergency_accommodation",
    ),
    within=(days(0),),
    owed_by="team_manager",
    escalates=(("social_worker", 0), ("team_manager", 0), ("service_manager", 1), ("head_of_service", 2)),
    legal_status=LegalStatus.LOCAL,
    source="Local number for the duty to act at once: Children Act 1989, sections 20, 44, 46 and 47; Working Together to Safeguard Children, chapter 3",
    verified=True,
    notes="The law gives no number: at once means now. The same day is the longest that can be in time. Planned action normally follows an immediate strategy discussion, which is itself action. The authority in whose area the child is found must act.",
    reference="FD-05",
    in_force_from=date(2013, 4, 15),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
