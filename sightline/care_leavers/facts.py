"""Entitlement to leaving care services, pathway plans and contact as facts."""

from sightline.facts.project import Says

from .models import CareLeaver, InTouch, PathwayPlanReview

FACTS = [
    Says(
        "care_leaver",
        CareLeaver,
        on="started_on",
        until="ended_on",
        dated=False,
        attributes=("eligibility", "in_touch", "accommodation", "accommodation_suitability", "activity"),
    ),
    Says("keeping_in_touch", CareLeaver, on="started_on", until="ended_on", where={"contact_owed": True}, dated=False),
    *(
        Says(kind, CareLeaver, on="started_on", until="ended_on", where={"eligibility": eligibility}, dated=False)
        for kind, eligibility in (("relevant_child", "relevant"), ("former_relevant_child", "former_relevant"))
    ),
    Says("pathway_plan", PathwayPlanReview, on="held_on", where={"first": True}),
    Says("pathway_plan_review", PathwayPlanReview, on="held_on", where={"first": False}, latest_only="latest_only"),
    Says("care_leaver_contact", InTouch, on="contact_on", latest_only="latest_only"),
]
