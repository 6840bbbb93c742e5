"""Being a child in need, and the plan, as facts."""

from sightline.facts.project import Says

from .models import ChildInNeed, ChildInNeedPlan

FACTS = [
    Says(
        "child_in_need",
        ChildInNeed,
        on="started_on",
        until="closed_on",
        dated=False,
        attributes=("primary_need", "case_status", "closure_reason"),
    ),
    Says("child_in_need_plan", ChildInNeedPlan, on="started_on", until="ended_on", dated=False),
]
