"""Leaving care: kinds of fact."""

from .kind import Kind

KINDS = [
    Kind(
        "care_leaver",
        "Care leaver",
        "becoming entitled to leaving care services",
        spell=True,
        the_end="the end of leaving care services",
    ),
    Kind("keeping_in_touch", "Keeping in touch", "the duty to keep in touch", significant=False, spell=True),
    Kind(
        "relevant_child",
        "Relevant child",
        "becoming a relevant child",
        significant=False,
        spell=True,
        the_end="ceasing to be a relevant child",
    ),
    Kind(
        "former_relevant_child",
        "Former relevant child",
        "becoming a former relevant child",
        significant=False,
        spell=True,
        the_end="ceasing to be a former relevant child",
    ),
    Kind("pathway_needs_assessment", "Pathway needs assessment completed", "the pathway needs assessment"),
    Kind("pathway_plan", "Pathway plan made", "the pathway plan"),
    Kind("pathway_plan_review", "Pathway plan review", "the pathway plan review"),
    Kind("care_leaver_contact", "In touch with the care leaver", "the last contact"),
    Kind("personal_adviser", "Personal adviser", "the personal adviser's allocation", significant=False, spell=True),
    Kind("personal_adviser_visit", "Personal adviser's visit", "the personal adviser's visit"),
    Kind(
        "care_leaver_accommodation",
        "Accommodation provided to a care leaver",
        "the day accommodation was first provided",
        spell=True,
        the_end="the end of the accommodation",
    ),
    Kind("education_resumed", "Care leaver asked to resume education", "the young person's request"),
    Kind("care_leaver_offer", "Advice and support offered to a care leaver", "the last offer"),
    Kind("transition_checklist", "Checklist for adult life completed", "the checklist for adult life"),
    Kind("staying_put_decision", "Staying put decided", "the decision about staying put"),
]
