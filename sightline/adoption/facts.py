"""A child's road to adoption as facts."""

from sightline.facts.project import Says

from .models import AdoptionCase

FACTS = [
    Says("adoption_decision", AdoptionCase, on="decision_on"),
    Says("placement_order", AdoptionCase, on="placement_order_on"),
    Says("matched_for_adoption", AdoptionCase, on="matched_on"),
    Says("placed_for_adoption", AdoptionCase, on="placed_on"),
    Says("adoption_order", AdoptionCase, on="adoption_order_on"),
    Says("adoption_decision_reversed", AdoptionCase, on="decision_reversed_on", attributes=("reversal_reason",)),
    Says("fostering_for_adoption", AdoptionCase, on="fostering_for_adoption_on"),
]
