"""Facts: the bitemporal projection of the records that clocks, drift and chronologies read."""

from django.db import models

from .records import Record


class Fact(models.Model):
    """One thing that was true of a child: an event (``on``) or a spell from ``on`` until ``until`` (half-open, open when null).

    ``on`` is null when the source says that something is so but not since when.
    ``thread`` ties the facts of one episode together (an assessment's start and its authorisation).
    ``latest_only`` says that the source holds only the latest of a series: earlier ones may exist.
    ``at`` is the moment, where the source gives one and hours matter; ``towards`` the day that an event points to (a conference
    arranged for).
    Known from ``known_from`` until ``known_until`` (null: still). ``record_table`` and ``record_id`` are the source row.
    """

    # A projection: rows come only from records, which keep the constraint; checking it again would double the cost of a load.
    child = models.ForeignKey(
        "people.Child", on_delete=models.PROTECT, related_name="+", db_constraint=False, db_index=False
    )
    kind = models.CharField(max_length=60)
    on = models.DateField(null=True)
    until = models.DateField(null=True)
    at = models.DateTimeField(null=True)
    towards = models.DateField(null=True)
    thread = models.CharField(max_length=200, blank=True)
    latest_only = models.BooleanField(default=False)
    attributes = models.JSONField(default=dict)
    known_from = models.DateTimeField()
    known_until = models.DateTimeField(null=True)
    record_table = models.CharField(max_length=60)
    record_id = models.BigIntegerField()

    class Meta:
        indexes = [
            models.Index(fields=["child", "kind", "on"]),
            models.Index(fields=["record_table", "record_id"]),
        ]


class Received(models.Model):
    """A kind of fact that some events extract has brought, and since when: kept by the database (see ``Reported``).

    A standard is judged only where something that could meet it is received; otherwise nobody would ever have done it.
    """

    kind = models.CharField(max_length=60, primary_key=True)
    since = models.DateTimeField()


class Unrecorded(Record):
    """A cell the source left blank, or a column it does not have: nothing can be concluded about ``of`` since ``since``."""

    of = models.CharField(max_length=60)
    since = models.DateField(null=True)


class Reported(Record):
    """One row of an events extract: a fact of any kind, said by the case system itself.

    ``on`` is null for a spell of which the source does not say since when; ``at`` is a moment of that day. ``reference`` ties
    the rows of one episode together.
    """

    kind = models.CharField(max_length=60)
    on = models.DateField(null=True)
    until = models.DateField(null=True)
    at = models.DateTimeField(null=True)
    towards = models.DateField(null=True)
    reference = models.CharField(max_length=200, blank=True)
    worker = models.ForeignKey("people.Worker", null=True, on_delete=models.PROTECT, related_name="+")
    team = models.ForeignKey("access.Team", null=True, on_delete=models.PROTECT, related_name="+")
    outcome = models.CharField(max_length=200, blank=True)
    note = models.TextField(blank=True)
