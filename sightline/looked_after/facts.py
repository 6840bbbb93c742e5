"""Being looked after, legal status, placements and reviews as facts.

Where standards depend on what a status or a placement is, each such thing is also a spell of its own: a care order, living with
parents. The codes are those of the SSDA903 return, which Annex A uses.
"""

from sightline.facts.project import Says

from .models import LegalStatus, PeriodOfCare, Placement, Review

STATUSES = {
    "care_order": ("C2",),
    "interim_care_order": ("C1",),
    "section_20": ("V2",),
    "authority_to_place": ("E1",),
    "short_breaks": ("V3", "V4"),
    "remanded": ("J1",),
}
"""Legal situation → the codes of legal status that are it. A child on a placement order is in care too; no standard here turns on it."""

PLACEMENTS = {
    "placed_with_parents": ("P1",),
    "adoptive_placement": ("A3", "A4", "A5", "A6"),
    "foster_placement": ("U1", "U2", "U3", "U4", "U5", "U6"),
    "other_arrangements": ("R2", "R5"),
    "custody_placement": ("R5",),
    "secure_accommodation": ("K1",),
}
"""Living situation → the codes of placement type that are it."""

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
    *(
        Says(kind, LegalStatus, on="started_on", until="ended_on", dated=False, where={"status": code})
        for kind, codes in STATUSES.items()
        for code in codes
    ),
    *(
        Says(kind, Placement, on="started_on", until="ended_on", where={"placement_type": code})
        for kind, codes in PLACEMENTS.items()
        for code in codes
    ),
    Says("placed_out_of_area", Placement, on="started_on", until="ended_on", where={"location": "out"}),
]
