"""Early help: kinds of fact."""

from .kind import Kind

KINDS = [
    Kind("early_help_assessment_started", "Early help assessment started", "the start of the early help assessment"),
    Kind(
        "early_help_assessment_completed",
        "Early help assessment completed",
        "the completion of the early help assessment",
    ),
    Kind("early_help_plan", "Early help plan", "the start of the early help plan", spell=True),
    Kind("early_help_review", "Early help review with the family", "the early help review"),
    Kind("family_help_agreed", "Family help agreed", "the decision to provide family help"),
    Kind("lead_practitioner_named", "Lead practitioner named", "the naming of the lead practitioner"),
    Kind("stepped_down_to_early_help", "Stepped down to early help", "the decision to step down to early help"),
    Kind("early_help_contact", "Early help in touch with the family", "the first contact by early help"),
]
