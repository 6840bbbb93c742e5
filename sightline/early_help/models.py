"""Early help: support offered before a child needs social care."""

from django.db import models

from sightline.facts.records import Record


class EarlyHelpAssessment(Record):
    """An early help assessment, from its start to its completion."""

    started_on = models.DateField()
    completed_on = models.DateField(null=True)
    organisation = models.CharField(max_length=200, blank=True)
