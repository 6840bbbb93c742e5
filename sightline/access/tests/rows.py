"""A row of any table for any child, filled by the kinds of its fields, for tests that go through every table there is."""

import uuid
from datetime import UTC, date, datetime
from typing import Any

from django.apps import apps
from django.contrib.postgres.fields import ArrayField
from django.db import DEFAULT_DB_ALIAS, models

from sightline.access.row_level import child_tables
from sightline.people.models import Child

_VALUES: dict[type[models.Field], Any] = {
    models.DateTimeField: datetime(2026, 3, 2, tzinfo=UTC),
    models.DateField: date(2026, 3, 2),
    models.BooleanField: False,
    models.UUIDField: uuid.UUID(int=1),
    models.BinaryField: b"",
    ArrayField: [],
    models.JSONField: {},
    models.IntegerField: 1,
    models.CharField: "x",
    models.TextField: "x",
}


def models_of_children() -> list[tuple[type[models.Model], str]]:
    """Every model whose rows belong to a child, with the column of the child; the child's own table first."""
    tables = dict(child_tables())
    found = [(model, tables[model._meta.db_table]) for model in apps.get_models() if model._meta.db_table in tables]
    return [(Child, "id"), *sorted(found, key=lambda pair: pair[0]._meta.label)]


def a_row_of(
    model: type[models.Model], child: Child, *, again: bool = False, using: str = DEFAULT_DB_ALIAS
) -> models.Model:
    """Add a row that belongs to ``child``; ``again`` gives it another key, so that it stands beside the first."""
    values: dict[str, Any] = {}
    for field in model._meta.concrete_fields:
        if isinstance(field, models.ForeignKey) and field.related_model is Child:
            values[field.name] = child
        elif field.name == "key":
            values["key"] = "second" if again else "first"
        elif field.null or field.primary_key or field.has_default():
            continue
        elif isinstance(field, models.ForeignKey):
            other = field.related_model
            values[field.name] = other._default_manager.using(using).first() or a_row_of(other, child, using=using)
        else:
            values[field.name] = next(value for kind, value in _VALUES.items() if isinstance(field, kind))
    return model._default_manager.using(using).create(**values)
