"""Extracts that were brought in: each file, what became of it, and every cell that could not be used."""

from django.conf import settings
from django.db import models


class Batch(models.Model):
    """One file and what became of it.

    ``state``: ``waiting`` → ``reading`` → ``loading`` → ``loaded``; or ``refused`` (nothing
    loaded, ``sentence`` says why) or ``failed`` (stopped half-way, nothing loaded). ``holds`` names what it told of (lists, kinds of
    event); ``older``: it is loaded though a newer one has been.
    """

    kind = models.CharField(max_length=20, blank=True)
    filename = models.CharField(max_length=255)
    sha256 = models.CharField(max_length=64)
    size = models.BigIntegerField()
    extracted_on = models.DateField()
    brought_at = models.DateTimeField()
    brought_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+")
    actor = models.CharField(max_length=200)
    state = models.CharField(max_length=20, default="waiting")
    progress = models.CharField(max_length=200, blank=True)
    percent = models.IntegerField(default=0)
    finished_at = models.DateTimeField(null=True)
    sentence = models.TextField(blank=True)
    rows_read = models.IntegerField(default=0)
    rows_loaded = models.IntegerField(default=0)
    children = models.IntegerField(default=0)
    opened = models.IntegerField(default=0)
    closed = models.IntegerField(default=0)
    holds = models.JSONField(default=list)
    older = models.BooleanField(default=False)
    same_as = models.ForeignKey("self", null=True, on_delete=models.PROTECT, related_name="+")

    class Meta:
        indexes = [models.Index(fields=["sha256"])]


class Problem(models.Model):
    """One thing in an extract that could not be used as it stood, in a plain sentence."""

    batch = models.ForeignKey(Batch, on_delete=models.PROTECT, related_name="problems")
    code = models.CharField(max_length=60)
    severity = models.CharField(max_length=10)
    sheet = models.CharField(max_length=100, blank=True)
    row = models.IntegerField(null=True)
    column = models.CharField(max_length=250, blank=True)
    value = models.CharField(max_length=250, blank=True)
    message = models.TextField()

    class Meta:
        indexes = [models.Index(fields=["batch", "code"])]


class Contradiction(models.Model):
    """Things known of a child that cannot all be true (``contradictions/checks``), until the records no longer say them.

    ``key`` names it within child and code. ``places`` are the records it rests on: table, key and source of each.
    """

    child = models.ForeignKey("people.Child", on_delete=models.PROTECT, related_name="+")
    code = models.CharField(max_length=60)
    key = models.TextField()
    on = models.DateField(null=True)
    sentence = models.TextField()
    places = models.JSONField(default=list)
    known_from = models.DateTimeField()
    known_until = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["child", "code", "key"],
                condition=models.Q(known_until__isnull=True),
                name="exchange_contradiction_stands_once",
            )
        ]
