"""What is due: every turn of every clock for every child, and each change of state with when it truly happened."""

from django.db import models


class Deadline(models.Model):
    """One turn of one clock for one child, as the facts known now have it. Its state on a day follows from these dates (``states.py``).

    ``started_on`` is the event that began the turn; ``due_on`` the last day in time; ``met_on`` what met it; ``ended_on`` the day it
    stopped being owed unmet. ``certain`` is false where the source holds too little to say whether it was met in time.
    ``unrecorded`` names the kind of fact that the source cannot give. ``step`` is the place on the ladder, from 0;
    ``inferred`` when that place was worked out from dates.
    """

    # Worked out from facts, never typed in: the constraints are kept by the records that the facts come from.
    child = models.ForeignKey(
        "people.Child", on_delete=models.PROTECT, related_name="+", db_constraint=False, db_index=False
    )
    clock = models.CharField(max_length=60)
    thread = models.CharField(max_length=200, blank=True)
    started_on = models.DateField(null=True)
    due_on = models.DateField(null=True)
    met_on = models.DateField(null=True)
    ended_on = models.DateField(null=True)
    step = models.IntegerField(default=0)
    inferred = models.BooleanField(default=False)
    certain = models.BooleanField(default=True)
    unrecorded = models.CharField(max_length=60, blank=True)
    rule = models.CharField(max_length=40, blank=True)
    started_by = models.CharField(max_length=60, blank=True)
    met_by = models.CharField(max_length=60, blank=True)
    state = models.CharField(
        max_length=20, blank=True
    )  # as last noticed, for flips; lists work it out for the day they show
    worker = models.ForeignKey(
        "people.Worker", null=True, on_delete=models.PROTECT, related_name="+", db_constraint=False, db_index=False
    )
    team = models.ForeignKey(
        "access.Team", null=True, on_delete=models.PROTECT, related_name="+", db_constraint=False, db_index=False
    )

    class Meta:
        indexes = [
            models.Index(fields=["child", "clock"]),
            models.Index(
                fields=["worker", "due_on"], condition=models.Q(met_on=None, ended_on=None), name="open_by_worker"
            ),
            models.Index(fields=["team", "clock", "due_on"], name="deadline_by_team"),
            models.Index(fields=["due_on"], condition=models.Q(met_on=None, ended_on=None), name="open_by_due"),
        ]


class Flip(models.Model):
    """A deadline's change of state: when it truly happened, and when Sightline noticed."""

    child = models.ForeignKey(
        "people.Child", on_delete=models.PROTECT, related_name="+", db_constraint=False, db_index=False
    )
    clock = models.CharField(max_length=60)
    thread = models.CharField(max_length=200, blank=True)
    started_on = models.DateField(null=True)
    was = models.CharField(max_length=20, blank=True)
    became = models.CharField(max_length=20)
    happened_on = models.DateField(null=True)
    noticed_at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["child", "clock", "started_on"])]
