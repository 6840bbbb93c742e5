"""Strategy discussions, conferences and plans as facts.

Where an extract says that no conference was needed but not when that was decided, the decision is dated by the strategy
discussion: it is then never counted as late, and nothing is owed.
"""

from sightline.facts.project import Says

from .models import ChildProtectionPlan, ReviewConference, Section47Enquiry

FACTS = [
    Says("strategy_discussion", Section47Enquiry, on="strategy_discussion_on", threaded=True),
    Says("initial_conference", Section47Enquiry, on="conference_on", threaded=True, attributes=("resulted_in_plan",)),
    Says(
        "conference_not_required",
        Section47Enquiry,
        on="conference_unnecessary_on",
        where={"conference_unnecessary": True},
        threaded=True,
    ),
    Says(
        "child_protection_plan",
        ChildProtectionPlan,
        on="started_on",
        until="ended_on",
        dated=False,
        attributes=("initial_category", "latest_category", "emergency_protection", "previous_plans"),
    ),
    Says("review_conference", ReviewConference, on="held_on", latest_only="latest_only"),
]
