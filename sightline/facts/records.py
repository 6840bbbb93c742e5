"""The base of every record: what happened, from which source, known from when until when."""

from django.db import models


class Version(models.Model):
    """One version of one thing known. Nothing is overwritten: a correction supersedes this version and adds the next.

    ``key`` names the thing within its table (and child), the same in every version: an assessment is named by its start.
    ``recorded_at`` is the moment this version became known here; ``superseded_at`` the moment it stopped being what is known.
    ``digest`` is a sum of the content, so that a newer extract can tell what changed.
    """

    key = models.CharField(max_length=200)
    source = models.CharField(max_length=20)
    # That batch and child are there is asked once a statement (``belonging.py``).
    batch = models.ForeignKey(
        "exchange.Batch", null=True, on_delete=models.PROTECT, related_name="+", db_constraint=False
    )
    sheet = models.CharField(max_length=60, blank=True)
    row = models.IntegerField(null=True)
    digest = models.UUIDField()
    recorded_at = models.DateTimeField()
    recorded_by = models.CharField(max_length=200)
    superseded_at = models.DateTimeField(null=True)

    class Meta:
        abstract = True

    @classmethod
    def content_fields(cls) -> list[models.Field]:
        """The fields that say what happened, in order: all but those of the base."""
        base = {"id", "child", *(field.name for field in Version._meta.fields)}
        return [field for field in cls._meta.concrete_fields if field.name not in base]


class Record(Version):
    """A version of something known about a child."""

    child = models.ForeignKey("people.Child", on_delete=models.PROTECT, related_name="+", db_constraint=False)

    class Meta:
        abstract = True
        constraints = [
            models.UniqueConstraint(
                fields=["child", "source", "key"],
                condition=models.Q(superseded_at__isnull=True),
                name="%(app_label)s_%(class)s_one_current",
            )
        ]


def record_models() -> list[type[Record]]:
    """Every table of records about children, in a stable order."""
    from django.apps import apps

    return sorted((m for m in apps.get_models() if issubclass(m, Record)), key=lambda m: m._meta.db_table)
