"""Children in need: the help a child is owed under section 17, and the plan for it."""

from django.db import models

from sightline.facts.records import Record


class ChildInNeed(Record):
    """A period of being a child in need. ``case_status`` is the highest plan at the time of the extract."""

    started_on = models.DateField(null=True)
    closed_on = models.DateField(null=True)
    closure_reason = models.CharField(max_length=10, blank=True)
    primary_need = models.CharField(max_length=10, blank=True)
    case_status = models.CharField(max_length=30, blank=True)


class ChildInNeedPlan(Record):
    """A child in need plan, from its start until it ended."""

    started_on = models.DateField(null=True)
    ended_on = models.DateField(null=True)
