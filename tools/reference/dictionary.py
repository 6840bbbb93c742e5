"""docs/reference/data-dictionary.md: every table and field."""

from itertools import groupby

from django.apps import apps
from django.contrib.postgres.fields import ArrayField
from django.db import models

from sightline.access.data_classes import CLASSES, class_of
from sightline.access.row_level import APPEND_ONLY, OWN_POLICY, POLICY_INPUTS, child_tables
from sightline.facts.records import Record, Version, record_models

from .markdown import cell, code, page, prose, table

INTRO = """Every table that Sightline keeps, area by area. The tables of Django and of the job queue are not listed. Each field is of a class, which says
whether it is sensitive, how long it is kept and what becomes of it in a copy for testing. Sightline deletes nothing of its own accord.

{classes}

## Every record

A **record** is a version of something known of a child, from one source. Nothing in one is overwritten: a correction supersedes the
version and adds the next (see [time](../explanation/time.md)). Besides its own fields every record has these."""

_SHARED = {field.name for field in Version._meta.fields}

_TYPES: dict[type[models.Field], str] = {
    models.BigAutoField: "number, given by the database",
    models.BigIntegerField: "whole number",
    models.BinaryField: "bytes",
    models.BooleanField: "yes or no",
    models.DateField: "day",
    models.DateTimeField: "moment",
    models.EmailField: "e-mail address",
    models.IntegerField: "whole number",
    models.JSONField: "JSON",
    models.SmallIntegerField: "small whole number",
    models.TextField: "text",
    models.UUIDField: "UUID",
}


def pages() -> dict[str, str]:
    """The page, by its path under docs/reference."""
    ours = [model for model in apps.get_models() if model.__module__.startswith("sightline.")]
    classes = table(
        ["Class", "What it is", "Sensitive", "Kept", "In a copy for testing"],
        [
            [code(each.code), each.title, "yes" if each.sensitive else "", each.kept, each.scrubbed]
            for each in CLASSES.values()
        ],
    )
    parts = [INTRO.format(classes=classes), _fields(record_models()[0], {*_SHARED, "child"})]
    for area, group in groupby(ours, key=lambda model: model._meta.app_label):
        found = list(group)
        module = __import__(found[0].__module__, fromlist=["__doc__"])
        parts += [f"## {area}", prose(module.__doc__)]
        for model in found:
            parts += _model(model)
    return {"data-dictionary.md": page("Data dictionary", *parts)}


def _model(model: type[models.Model]) -> list[str]:
    shared = {*_SHARED, "child"} if issubclass(model, Record) else _SHARED if issubclass(model, Version) else set()
    own = {field.name for field in model._meta.concrete_fields} - shared - {"id"}
    about = [
        f"Table {code(model._meta.db_table)}.",
        *(["A record."] if issubclass(model, Record) else []),
        *_guard(model),
    ]
    return [f"### {model._meta.label}", prose(model.__doc__), " ".join(about), _fields(model, own)]


def _guard(model: type[models.Model]) -> list[str]:
    """How the database guards the table."""
    said = []
    label = model._meta.label
    if model._meta.db_table in {table for table, _ in child_tables()} or label == "people.Child":
        said.append("Only rows of children whom the viewer may see.")
    elif label in OWN_POLICY:
        said.append("Only the viewer's own rows.")
    elif label in POLICY_INPUTS:
        said.append("Read by the row-level policies themselves, so none is on it; reached only through access.")
    if label in APPEND_ONLY:
        said.append("Append-only: the database refuses to change or delete a row.")
    return said


def _fields(model: type[models.Model], names: set[str]) -> str:
    """The fields of these names, in the model's own order."""
    version = issubclass(model, Version)
    rows = [
        [
            code(field.name),
            type_of(field),
            "yes" if field.null or field.blank else "",
            code(class_of(model._meta.label, field.name, version=version).code),
        ]
        for field in model._meta.concrete_fields
        if field.name in names
    ]
    return table(["Field", "Holds", "May be empty", "Class"], rows)


def type_of(field: models.Field) -> str:
    """What a field holds, in words."""
    if isinstance(field, models.ForeignKey):
        label = field.related_model._meta.label
        return f"one of [{label}](#{label.replace('.', '').lower()})"
    if isinstance(field, ArrayField):
        return f"list of: {type_of(field.base_field)}"
    if isinstance(field, models.CharField) and type(field) is models.CharField:
        return cell(f"text, at most {field.max_length}")
    return next(words for kind, words in _TYPES.items() if type(field) is kind)
