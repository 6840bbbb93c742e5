"""Early help assessments as facts: start and completion, tied together."""

from sightline.facts.project import Says

from .models import EarlyHelpAssessment

FACTS = [
    Says(
        "early_help_assessment_started",
        EarlyHelpAssessment,
        on="started_on",
        threaded=True,
        attributes=("organisation",),
    ),
    Says("early_help_assessment_completed", EarlyHelpAssessment, on="completed_on", threaded=True),
]
