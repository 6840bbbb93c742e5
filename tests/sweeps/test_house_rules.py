"""The house rules, held against the whole tree; and each rule shown to find what breaks it."""

import ast

import pytest
from django.apps import apps

from sightline.access.data_classes import CLASSES, FIELDS, NOT_BY_HAND, VERSION, class_of
from sightline.facts.records import Version
from tests.sweeps import rules

TREE = rules.modules()


@pytest.mark.parametrize(
    "rule",
    [rules.writes, rules.models_in_views, rules.children_past_the_door, rules.clocks_read, rules.commands],
    ids=lambda rule: rule.__name__,
)
def test_the_tree_keeps(rule):
    assert len(TREE) > 100
    assert [sentence for path, tree in TREE for sentence in rule(path, tree)] == []


@pytest.mark.parametrize(
    ("rule", "path", "code"),
    [
        (rules.writes, "visits/queries/x.py", "thing.save()"),
        (rules.writes, "visits/views/x.py", "Visit.objects.create(child=child)"),
        (rules.writes, "visits/forms.py", "Visit.objects.filter(pk=1).update(seen=True)"),
        (rules.writes, "visits/views/x.py", "rows.delete()"),
        (rules.writes, "visits/queries/x.py", "cursor.execute('UPDATE people_child SET ref = 1')"),
        (rules.models_in_views, "visits/views/x.py", "Visit.objects.all()"),
        (rules.models_in_views, "visits/views/x.py", "get_object_or_404(Visit, pk=1)"),
        (rules.children_past_the_door, "visits/queries/x.py", "Child.objects.get(ref=ref)"),
        (rules.children_past_the_door, "visits/queries/x.py", "Grant.objects.all()"),
        (rules.clocks_read, "visits/queries/x.py", "timezone.now()"),
        (rules.clocks_read, "visits/models.py", "field(default=timezone.now)"),
        (rules.clocks_read, "visits/commands/x.py", "date.today()"),
        (rules.clocks_read, "clocks/plan.py", "datetime.now(UTC)"),
    ],
)
def test_a_breach_is_found(rule, path, code):
    assert list(rule(path, ast.parse(code)))


@pytest.mark.parametrize(
    ("rule", "path", "code"),
    [
        (rules.writes, "visits/commands/x.py", "thing.save()"),
        (rules.writes, "visits/queries/x.py", "found.update({'a': 1}); seen.update(rows); digest.update(b'x')"),
        (rules.models_in_views, "visits/queries/x.py", "Visit.objects.all()"),
        (rules.models_in_views, "visits/views/x.py", "Visit.objects.none()"),
        (rules.children_past_the_door, "people/visible.py", "Child.objects.all()"),
        (rules.clocks_read, "web/middleware.py", "datetime.now(UTC)"),
    ],
)
def test_what_is_allowed_is_let_be(rule, path, code):
    assert list(rule(path, ast.parse(code))) == []


GOOD = """
@transaction.atomic
def open_door(*, by, at, door):
    record_event(kind="door_opened", by=by, at=at)
"""


@pytest.mark.parametrize(
    ("code", "tests", "said"),
    [
        (GOOD, {"test_open_door.py"}, ""),
        (GOOD, set(), "has no test file test_open_door.py"),
        (GOOD.replace("open_door", "shut_door"), {"test_open_door.py"}, "has no command called open_door"),
        (GOOD.replace("*, by", "by"), {"test_open_door.py"}, "takes arguments by position"),
        (GOOD.replace("by, at, door", "by, door"), {"test_open_door.py"}, "takes no at"),
        (GOOD.replace("@transaction.atomic", ""), {"test_open_door.py"}, "opens no transaction"),
        (GOOD.replace("record_event", "print"), {"test_open_door.py"}, "records no event"),
    ],
)
def test_a_command_is_held_to_its_shape(code, tests, said):
    found = list(rules.commands("doors/commands/open_door.py", ast.parse(code), tests))
    assert (said in found[0]) if said else found == []


def our_fields():
    """(model, field, whether the model is a version) of every stored field of ours."""
    for model in apps.get_models():
        if model.__module__.startswith("sightline."):
            for field in model._meta.concrete_fields:
                yield model._meta.label, field.name, issubclass(model, Version)


def test_every_field_is_classified():
    missing = []
    for model, field, version in our_fields():
        try:
            class_of(model, field, version=version)
        except KeyError as error:
            missing.append(error.args[0])
    assert missing == [], "add these to sightline/access/data_classes.py"


def test_nothing_is_classified_twice_or_is_not_there():
    real = {(model, field) for model, field, _ in our_fields()}
    for model, kinds in FIELDS.items():
        named = [field for fields in kinds.values() for field in fields.split()]
        assert len(named) == len(set(named)), model
        assert {(model, field) for field in named} <= real, model
        assert kinds.keys() <= CLASSES.keys(), model
    assert {field for fields in VERSION.values() for field in fields.split()} == {f.name for f in Version._meta.fields}


def test_names_and_prose_are_sensitive():
    for model, field, version in our_fields():
        if (
            field in ("given_name", "family_name", "born_on", "reason", "email", "password", "name_key", "sentence")
            and model != "exchange.Batch"
        ):
            assert class_of(model, field, version=version).sensitive, (model, field)


def test_every_moment_made_by_hand_names_the_hand():
    bare, fields = [], {(model, field) for model, field, _ in our_fields()}
    for model, field in sorted(fields):
        if field.endswith("_at") and (model, f"{field[:-3]}_by") not in fields:
            excused = f"{model}.{field}" in NOT_BY_HAND or field in NOT_BY_HAND
            bare += [] if excused else [f"{model}.{field}"]
    assert bare == []
    for excuse in NOT_BY_HAND:
        assert any(excuse in (f"{model}.{field}", field) for model, field in fields), excuse
