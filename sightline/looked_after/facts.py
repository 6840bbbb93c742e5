"""Being looked after, legal status, placements and reviews as facts."""

from sightline.facts.project import Says

from .models import LegalStatus, PeriodOfCare, Placement, Review

FACTS = [
    Says(
        "looked_after",
        PeriodOfCare,
        on="started_on",
        until="ceased_on",
        dated=False,
        attributes=("category_of_need", "reason_ceased", "permanence_plan"),
    ),
    Says("legal_status", LegalStatus, on="started_on", until="ended_on", dated=False, attributes=("status",)),
    Says(
        "placement",
        Placement,
        on="started_on",
        until="ended_on",
        attributes=("placement_type", "provider", "location"),
    ),
    Says("looked_after_review", Review, on="held_on", latest_only="latest_only"),
]
