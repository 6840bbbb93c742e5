"""Health assessments and dental checks as facts."""

from sightline.facts.project import Says

from .models import DentalCheck, HealthAssessment

FACTS = [
    Says("health_assessment", HealthAssessment, on="assessed_on", latest_only="latest_only"),
    Says("dental_check", DentalCheck, on="checked_on", latest_only="latest_only"),
]
