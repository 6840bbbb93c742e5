"""Visits: when a child was seen, by whom it was owed, and whether alone."""

from django.db import models

from sightline.facts.records import Record


class Visit(Record):
    """A visit to a child. ``purpose``: ``child_protection``, ``child_in_need``, ``looked_after`` or ``reviewing_officer``.

    ``seen`` is false for a visit at which the child was not seen: it meets nothing. ``seen_alone`` is null where not said.
    """

    visited_on = models.DateField()
    purpose = models.CharField(max_length=30)
    seen = models.BooleanField(default=True)
    seen_alone = models.BooleanField(null=True)
    latest_only = models.BooleanField(default=False)
