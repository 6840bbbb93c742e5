"""Who was told of what, when and why; who is away and who covers; each round and each e-mail."""

from django.db import models
from django.db.models import Q

from .ladder import ROLES


class Told(models.Model):
    """One person told that something owed to a child has reached a rung of its ladder.

    Child, clock, thread, start and due day name the turn. ``reached_on`` is the day on which the rung was truly reached, ``told_at``
    when Sightline told. ``to`` is null where there was nobody at all. ``why`` says why that person (``words.WHY``), ``covers`` whom
    they stand in for. ``named`` is whether they might see the child when told; where not, ``also`` marks the row of somebody who
    might and was told as well. Open until the thing is done, ended or withdrawn, or the row moved to somebody else, whose own row
    then says ``moved_from``. Nothing of a row is changed but what became of it.
    """

    child = models.ForeignKey("people.Child", on_delete=models.PROTECT, related_name="+")
    clock = models.CharField(max_length=60)
    thread = models.CharField(max_length=200, blank=True)
    started_on = models.DateField(null=True)
    started_by = models.CharField(max_length=60, blank=True)
    due_on = models.DateField()
    worker = models.ForeignKey("people.Worker", null=True, on_delete=models.PROTECT, related_name="+")
    team = models.ForeignKey("access.Team", null=True, on_delete=models.PROTECT, related_name="+")
    role = models.CharField(max_length=20, choices=list(ROLES.items()))
    after = models.SmallIntegerField()
    reached_on = models.DateField()
    to = models.ForeignKey("access.User", null=True, on_delete=models.PROTECT, related_name="told")
    why = models.CharField(max_length=20)
    covers = models.ForeignKey("access.User", null=True, on_delete=models.PROTECT, related_name="+")
    named = models.BooleanField()
    also = models.BooleanField(default=False)
    told_at = models.DateTimeField()
    moved_from = models.OneToOneField("self", null=True, on_delete=models.PROTECT, related_name="moved_to")
    moved_why = models.CharField(max_length=20, blank=True)
    moved_by = models.ForeignKey("access.User", null=True, on_delete=models.PROTECT, related_name="+")
    opened_at = models.DateTimeField(null=True)
    answered_at = models.DateTimeField(null=True)
    answered_by = models.ForeignKey("access.User", null=True, on_delete=models.PROTECT, related_name="+")
    action = models.ForeignKey("oversight.Action", null=True, on_delete=models.PROTECT, related_name="answers")
    note = models.TextField(blank=True)
    closed_on = models.DateField(null=True)
    closed_at = models.DateTimeField(null=True)
    closed_why = models.CharField(max_length=20, blank=True)
    mail = models.ForeignKey("Mail", null=True, on_delete=models.PROTECT, related_name="told")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["child", "clock", "thread", "started_on", "started_by", "due_on", "role", "after", "also"],
                condition=Q(closed_at=None),
                nulls_distinct=False,
                name="told_once_a_rung",
            )
        ]
        indexes = [
            models.Index(fields=["to"], condition=Q(closed_at=None), name="told_open_by_person"),
            models.Index(fields=["child", "clock"]),
        ]


class Absence(models.Model):
    """A person away from a day until a day (not in it), and who covers. ``ended_at`` when it was called off or cut short."""

    person = models.ForeignKey("access.User", on_delete=models.PROTECT, related_name="absences")
    cover = models.ForeignKey("access.User", on_delete=models.PROTECT, related_name="+")
    from_on = models.DateField()
    until_on = models.DateField()
    recorded_at = models.DateTimeField()
    recorded_by = models.ForeignKey("access.User", on_delete=models.PROTECT, related_name="+")
    ended_at = models.DateTimeField(null=True)
    ended_by = models.ForeignKey("access.User", null=True, on_delete=models.PROTECT, related_name="+")

    class Meta:
        indexes = [models.Index(fields=["person", "until_on"])]
        constraints = [models.CheckConstraint(condition=Q(until_on__gt=models.F("from_on")), name="absence_lasts")]


class Round(models.Model):
    """One round: everything that had reached a rung was told. ``gaps`` are teams where nobody could be: no child is named there."""

    at = models.DateTimeField()
    told = models.IntegerField()
    moved = models.IntegerField()
    closed = models.IntegerField()
    unowned = models.IntegerField()
    gaps = models.JSONField(default=list)

    class Meta:
        indexes = [models.Index(fields=["at"])]


class MailChoice(models.Model):
    """A person who wants no daily e-mail but about what the law asks. No row: they want it."""

    person = models.OneToOneField("access.User", on_delete=models.CASCADE, related_name="mail_choice")
    law_only = models.BooleanField()
    chosen_at = models.DateTimeField()
    chosen_by = models.ForeignKey("access.User", on_delete=models.PROTECT, related_name="+")


class Mail(models.Model):
    """One daily e-mail to one person: whether it went, how often it was tried, what it counted. What it said is not kept."""

    person = models.ForeignKey("access.User", on_delete=models.PROTECT, related_name="+")
    address = models.EmailField()
    on = models.DateField()
    new = models.IntegerField()
    unanswered = models.IntegerField()
    tries = models.SmallIntegerField(default=0)
    tried_at = models.DateTimeField(null=True)
    sent_at = models.DateTimeField(null=True)
    problem = models.CharField(max_length=300, blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["person", "on"], name="one_mail_a_day")]
