"""Child and family assessments (Children Act 1989, section 17)."""

from django.db import models

from sightline.facts.records import Record


class Assessment(Record):
    """A child and family assessment, from its start to a manager's authorisation."""

    started_on = models.DateField()
    authorised_on = models.DateField(null=True)
    child_seen = models.BooleanField(null=True)
    needs_support = models.CharField(max_length=100, blank=True)
