"""Children looked after by the authority: periods of care, legal status, placements and reviews."""

from django.db import models

from sightline.facts.records import Record


class PeriodOfCare(Record):
    """A period of being looked after, from its start until it ceased. ``started_on`` is null where the source's day cannot be used."""

    started_on = models.DateField(null=True)
    ceased_on = models.DateField(null=True)
    reason_ceased = models.CharField(max_length=10, blank=True)
    category_of_need = models.CharField(max_length=10, blank=True)
    second_period = models.BooleanField(null=True)
    permanence_plan = models.CharField(max_length=60, blank=True)
    placements_in_12_months = models.IntegerField(null=True)
    missing_episodes = models.IntegerField(null=True)
    absent_episodes = models.IntegerField(null=True)
    return_interview_offered = models.BooleanField(null=True)
    return_interview_accepted = models.BooleanField(null=True)


class LegalStatus(Record):
    """The legal status under which a child is looked after, since a day."""

    started_on = models.DateField(null=True)
    ended_on = models.DateField(null=True)
    status = models.CharField(max_length=10, blank=True)


class Placement(Record):
    """Where a looked-after child lives, from a day until a day."""

    started_on = models.DateField()
    ended_on = models.DateField(null=True)
    placement_type = models.CharField(max_length=10, blank=True)
    provider = models.CharField(max_length=10, blank=True)
    postcode = models.CharField(max_length=10, blank=True)
    urn = models.CharField(max_length=20, blank=True)
    location = models.CharField(max_length=10, blank=True)
    authority = models.CharField(max_length=100, blank=True)


class Review(Record):
    """A statutory review of a looked-after child's case that was held."""

    held_on = models.DateField()
    latest_only = models.BooleanField(default=False)
