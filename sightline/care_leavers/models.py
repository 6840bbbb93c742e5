"""Care leavers: who is entitled to leaving care services, their pathway plans, and keeping in touch."""

from django.db import models

from sightline.facts.records import Record


class CareLeaver(Record):
    """A young person entitled to leaving care services.

    ``contact_owed`` is false once contact is no longer required, or the young person has returned home or died.
    """

    eligibility = models.CharField(max_length=20, blank=True)
    in_touch = models.CharField(max_length=20, blank=True)
    accommodation = models.CharField(max_length=10, blank=True)
    accommodation_suitability = models.CharField(max_length=20, blank=True)
    activity = models.CharField(max_length=10, blank=True)
    contact_owed = models.BooleanField(default=True)
    started_on = models.DateField(null=True)
    ended_on = models.DateField(null=True)


class PathwayPlanReview(Record):
    """A review of a pathway plan that was held; ``first`` when it is the plan itself being made."""

    held_on = models.DateField()
    first = models.BooleanField(default=False)
    latest_only = models.BooleanField(default=False)


class InTouch(Record):
    """A day on which the authority was in touch with a care leaver."""

    contact_on = models.DateField()
    latest_only = models.BooleanField(default=False)
