"""The register of actions: what will be done for a child, by whom, by when and why; and every change of date or owner."""

from django.db import models

CAME_FROM = {"escalation": "Answer to an escalation"}
"""Where actions come from, in words."""


class Status(models.TextChoices):
    """What became of an action."""

    OPEN = "open", "To do"
    DONE = "done", "Done"
    WITHDRAWN = "withdrawn", "Withdrawn"


class Action(models.Model):
    """Something that a named person will do for a child by a day. ``due_on`` and ``owner`` are as they stand now (``Change``)."""

    child = models.ForeignKey("people.Child", on_delete=models.PROTECT, related_name="+")
    what = models.TextField()
    why = models.TextField()
    owner = models.ForeignKey("access.User", on_delete=models.PROTECT, related_name="actions")
    due_on = models.DateField()
    status = models.CharField(max_length=12, choices=Status.choices, default=Status.OPEN)
    came_from = models.CharField(max_length=20, choices=list(CAME_FROM.items()))
    set_at = models.DateTimeField()
    set_by = models.ForeignKey("access.User", on_delete=models.PROTECT, related_name="+")
    closed_at = models.DateTimeField(null=True)
    closed_by = models.ForeignKey("access.User", null=True, on_delete=models.PROTECT, related_name="+")
    note = models.TextField(blank=True)

    class Meta:
        indexes = [
            models.Index(fields=["owner", "due_on"], condition=models.Q(status="open"), name="open_by_owner"),
            models.Index(fields=["child"]),
        ]

    def __str__(self) -> str:
        return self.what


class Change(models.Model):
    """One change of an action's date or owner, with its reason. ``changed_by`` is null where Sightline itself did it."""

    action = models.ForeignKey(Action, on_delete=models.PROTECT, related_name="changes")
    child = models.ForeignKey("people.Child", on_delete=models.PROTECT, related_name="+")
    due_was = models.DateField(null=True)
    due_became = models.DateField(null=True)
    owner_was = models.ForeignKey("access.User", null=True, on_delete=models.PROTECT, related_name="+")
    owner_became = models.ForeignKey("access.User", null=True, on_delete=models.PROTECT, related_name="+")
    reason = models.TextField()
    changed_at = models.DateTimeField()
    changed_by = models.ForeignKey("access.User", null=True, on_delete=models.PROTECT, related_name="+")
