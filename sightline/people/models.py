"""Children, the workers allocated to them, and what is known of who they are."""

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models

from sightline.facts.records import Record


class Worker(models.Model):
    """A person who works with children here, as the case system names them. ``code`` is the case system's own id when it gives one."""

    name = models.CharField(max_length=200, unique=True)
    code = models.CharField(max_length=60, blank=True)
    agency = models.BooleanField(null=True)
    started_on = models.DateField(null=True)
    left_on = models.DateField(null=True)

    def __str__(self) -> str:
        return self.name


class Child(models.Model):
    """A child or young person, as known now. ``ref`` is the case system's own id.

    Everything but ``ref`` and ``restricted`` is a copy of the current records, kept for lists, search and the row-level policies.
    ``born_on`` is null for an unborn child or where the source does not say.
    """

    ref = models.CharField(max_length=60, unique=True)
    given_name = models.CharField(max_length=100, blank=True)
    family_name = models.CharField(max_length=100, blank=True)
    born_on = models.DateField(null=True)
    gender = models.CharField(max_length=20, blank=True)
    team = models.ForeignKey("access.Team", null=True, on_delete=models.PROTECT, related_name="children")
    worker = models.ForeignKey(Worker, null=True, on_delete=models.PROTECT, related_name="children")
    reviewing_officer = models.ForeignKey(Worker, null=True, on_delete=models.PROTECT, related_name="reviewed_children")
    personal_adviser = models.ForeignKey(Worker, null=True, on_delete=models.PROTECT, related_name="advised_children")
    allocated_on = models.DateField(null=True)
    statuses = ArrayField(models.CharField(max_length=30), default=list)
    restricted = models.BooleanField(default=False)
    name_key = models.CharField(max_length=220, blank=True)
    sounds = ArrayField(models.CharField(max_length=20), default=list)

    class Meta:
        indexes = [
            models.Index(fields=["born_on"]),
            GinIndex(fields=["name_key"], opclasses=["gin_trgm_ops"], name="child_name_trigrams"),
            GinIndex(fields=["sounds"], name="child_sounds"),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def name(self) -> str:
        """The child's name; where the source gives none, the case system's id."""
        return f"{self.given_name} {self.family_name}".strip() or f"Child {self.ref}"


class ChildDetails(Record):
    """Who a child is, as one source says it."""

    given_name = models.CharField(max_length=100, blank=True)
    family_name = models.CharField(max_length=100, blank=True)
    born_on = models.DateField(null=True)
    gender = models.CharField(max_length=20, blank=True)
    ethnicity = models.CharField(max_length=10, blank=True)
    disability = models.BooleanField(null=True)
    unaccompanied = models.BooleanField(null=True)


class Allocation(Record):
    """A worker responsible for a child, in a role, from a day (null: the source does not say since when) until a day.

    Roles: ``social_worker``, ``reviewing_officer``, ``personal_adviser``. ``worker`` is null when the child is unallocated in the team.
    """

    role = models.CharField(max_length=30)
    worker = models.ForeignKey(Worker, null=True, on_delete=models.PROTECT, related_name="+")
    team = models.ForeignKey("access.Team", null=True, on_delete=models.PROTECT, related_name="+")
    from_on = models.DateField(null=True)
    until_on = models.DateField(null=True)
