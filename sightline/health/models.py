"""The health of looked-after children: health assessments and dental checks."""

from django.db import models

from sightline.facts.records import Record


class HealthAssessment(Record):
    """A statutory health assessment of a looked-after child."""

    assessed_on = models.DateField()
    latest_only = models.BooleanField(default=False)


class DentalCheck(Record):
    """A dental check of a looked-after child."""

    checked_on = models.DateField()
    latest_only = models.BooleanField(default=False)
