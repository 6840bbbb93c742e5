"""What is due: every turn of every clock for every child, and each change of state with when it truly happened."""

from django.db import models


class Deadline(models.Model):
    """One turn of one clock for one child, as the facts known now have it. Its state on a day follows from these dates (``states.py``).

    ``started_on`` is the event that began the turn; ``due_on`` the last day in time; ``met_on`` what met it; ``ended_on`` the day it
    stopped being owed unmet. ``certain`` is false where the source holds too little to say whether it was met in time.
    ``unrecorded`` names the kind of fact that the source cannot give. ``step`` is the place on the ladder, from 0;
    ``inferred`` when that place was worked out from dates. The moments are those of clocks that run in hours, where the source
    gives them. ``paused_days`` were given back for pauses, in days of the kind that the rule counts; ``paused_since`` says that it
    stands still now.
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
    started_at = models.DateTimeField(null=True)
    due_at = models.DateTimeField(null=True)
    met_at = models.DateTimeField(null=True)
    paused_days = models.IntegerField(default=0)
    paused_since = models.DateField(null=True)
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


class Decided(models.Model):
    """Something that a service decides itself, by whom, when and why. Rows are only ever added: one that ``replaces`` another stands in
    its place from the moment it was set, and one that is ``withdrawn`` says no more than that the other no longer stands."""

    reason = models.TextField()
    set_at = models.DateTimeField()
    set_by = models.ForeignKey("access.User", on_delete=models.PROTECT, related_name="+")
    replaces = models.OneToOneField("self", null=True, on_delete=models.PROTECT, related_name="replaced_by")
    withdrawn = models.BooleanField(default=False)

    class Meta:
        abstract = True
        constraints = [
            models.CheckConstraint(
                condition=models.Q(withdrawn=False) | models.Q(replaces__isnull=False), name="%(class)s_withdraws_one"
            )
        ]


class LocalStandard(Decided):
    """What a service has set for one standard from a day: a ladder of times of its own (codes of rules, by commas), one of the
    standard's choices, or, with neither, the usual again."""

    clock = models.CharField(max_length=60)
    from_on = models.DateField()
    within = models.CharField(max_length=200, blank=True)
    choice = models.CharField(max_length=60, blank=True)


class SchoolTerm(Decided):
    """A school term, and the days ``off`` inside it: [[first, last, name], …]."""

    name = models.CharField(max_length=60)
    first_on = models.DateField()
    last_on = models.DateField()
    off = models.JSONField(default=list)


class ClosureDays(Decided):
    """Days on which the service's offices close, that are not bank holidays."""

    name = models.CharField(max_length=60)
    first_on = models.DateField()
    last_on = models.DateField()


class FrontDoorHours(Decided):
    """The hours of the front door from a day: ["09:00", "17:00"] for each day of the week from Monday, null where it stays shut."""

    from_on = models.DateField()
    week = models.JSONField()


class CatchingUp(models.Model):
    """Deadlines being worked out again because something was set that moves them: the children who still wait, and how many there were."""

    what = models.CharField(max_length=200)
    asked_at = models.DateTimeField()
    asked_by = models.ForeignKey("access.User", on_delete=models.PROTECT, related_name="+")
    waiting = models.JSONField()  # ids of children
    children = models.IntegerField()
    finished_at = models.DateTimeField(null=True)

    @property
    def done(self) -> int:
        """How many children's deadlines are as they should be by now."""
        return self.children - len(self.waiting)
