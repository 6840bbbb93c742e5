"""The health of looked-after children: kinds of fact."""

from .kind import Kind

KINDS = [
    Kind("health_assessment", "Health assessment", "the health assessment"),
    Kind("health_assessment_requested", "Health assessment asked for", "the request"),
    Kind("health_assessment_refused", "Health assessment refused by the child", "the child's refusal"),
    Kind("dental_check", "Dental check", "the dental check"),
    Kind("strengths_and_difficulties", "Strengths and difficulties questionnaire", "the last questionnaire"),
    Kind("health_history_given", "Health history given to the young person", "giving the health history"),
]
