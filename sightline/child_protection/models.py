"""Strategy discussions, section 47 enquiries, conferences and child protection plans."""

from django.db import models

from sightline.facts.records import Record


class Section47Enquiry(Record):
    """Enquiries under section 47, from the strategy discussion that began them to the initial conference, where one was needed."""

    strategy_discussion_on = models.DateField()
    conference_unnecessary = models.BooleanField(null=True)
    conference_unnecessary_on = models.DateField(null=True)
    conference_on = models.DateField(null=True)
    resulted_in_plan = models.BooleanField(null=True)
    enquiries_in_12_months = models.IntegerField(null=True)
    conferences_in_12_months = models.IntegerField(null=True)


class ChildProtectionPlan(Record):
    """A child protection plan, from the conference that made it until it ended. ``started_on`` is null where the source's day cannot be used."""

    started_on = models.DateField(null=True)
    ended_on = models.DateField(null=True)
    initial_category = models.CharField(max_length=20, blank=True)
    latest_category = models.CharField(max_length=20, blank=True)
    emergency_protection = models.BooleanField(null=True)
    previous_plans = models.IntegerField(null=True)


class ReviewConference(Record):
    """A review child protection conference that was held."""

    held_on = models.DateField()
    latest_only = models.BooleanField(default=False)
