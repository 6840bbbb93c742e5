"""What happened in Sightline itself: append-only events, for people and inspectors, never for logic."""

from django.conf import settings
from django.db import models


class Event(models.Model):
    """One thing somebody (or the system) did. The database refuses to change or delete it."""

    at = models.DateTimeField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+")
    actor = models.CharField(max_length=200)
    kind = models.CharField(max_length=60)
    child = models.ForeignKey("people.Child", null=True, on_delete=models.PROTECT, related_name="+")
    subject = models.CharField(max_length=200, blank=True)
    data = models.JSONField(default=dict)

    class Meta:
        indexes = [models.Index(fields=["child", "at"]), models.Index(fields=["at"])]
