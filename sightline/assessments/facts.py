"""Child and family assessments as facts: start and authorisation, tied together."""

from sightline.facts.project import Says

from .models import Assessment

FACTS = [
    Says("assessment_started", Assessment, on="started_on", threaded=True, attributes=("child_seen",)),
    Says("assessment_authorised", Assessment, on="authorised_on", threaded=True, attributes=("needs_support",)),
]
