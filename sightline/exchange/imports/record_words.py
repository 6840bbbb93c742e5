"""What each kind of record is called when several of them are spoken of: in progress, and in how one extract differs from another."""

from sightline.facts.records import Version

_WORDS = {
    "adoption.Adopter": "adopters",
    "adoption.AdoptionCase": "plans for adoption",
    "assessments.Assessment": "child and family assessments",
    "care_leavers.CareLeaver": "care leavers",
    "care_leavers.InTouch": "contacts with care leavers",
    "care_leavers.PathwayPlanReview": "pathway plans and their reviews",
    "child_protection.ChildProtectionPlan": "child protection plans",
    "child_protection.ReviewConference": "review conferences",
    "child_protection.Section47Enquiry": "section 47 enquiries",
    "early_help.EarlyHelpAssessment": "early help assessments",
    "facts.Reported": "events",
    "facts.Unrecorded": "blanks that leave something unknown",
    "front_door.Contact": "contacts",
    "front_door.Referral": "referrals",
    "health.DentalCheck": "dental checks",
    "health.HealthAssessment": "health assessments",
    "looked_after.LegalStatus": "legal statuses",
    "looked_after.PeriodOfCare": "periods of being looked after",
    "looked_after.Placement": "placements",
    "looked_after.Review": "looked-after reviews",
    "people.Allocation": "allocations",
    "people.ChildDetails": "children's details",
    "plans.ChildInNeed": "children in need",
    "plans.ChildInNeedPlan": "child in need plans",
    "visits.Visit": "visits",
}


def records_in_words(model: type[Version]) -> str:
    """Records of a kind, as one says them: ``legal statuses``."""
    return _WORDS.get(model._meta.label, str(model._meta.verbose_name_plural))
