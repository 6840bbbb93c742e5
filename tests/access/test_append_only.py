"""What was logged stays logged: the database refuses to change, delete or empty it, to the application and to the owner alike."""

import pytest
from django.apps import apps
from django.db import DatabaseError, connections, transaction

from sightline.access.row_level import APPEND_ONLY
from sightline.access.tests.rows import a_row_of
from sightline.people.models import Child

TABLES = sorted(apps.get_model(label)._meta.db_table for label in APPEND_ONLY)
CHANGES = ["UPDATE {} SET id = id", "DELETE FROM {}", "TRUNCATE {}"]


@pytest.mark.django_db(databases=["owner"])
@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("change", CHANGES)
def test_owner_is_refused(table, change):
    (model,) = (apps.get_model(label) for label in APPEND_ONLY if apps.get_model(label)._meta.db_table == table)
    # The owner's transaction alone: emptying a table waits for everybody who has touched it.
    a_row_of(model, Child.objects.using("owner").create(ref="1"), using="owner")
    with connections["owner"].cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        with pytest.raises(DatabaseError, match="append-only"), transaction.atomic(using="owner"):
            cursor.execute(change.format(table))
        cursor.execute(f"SELECT count(*) FROM {table}")
        assert cursor.fetchone() == (1,)


@pytest.mark.django_db
@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("change", CHANGES)
def test_application_is_refused(table, change):
    with pytest.raises(DatabaseError, match="permission denied"), transaction.atomic():
        connections["default"].cursor().execute(change.format(table))


@pytest.mark.django_db
@pytest.mark.parametrize(
    "sql",
    [
        "ALTER TABLE access_view DISABLE TRIGGER ALL",
        "ALTER TABLE people_child DISABLE ROW LEVEL SECURITY",
        "DROP POLICY need_to_know ON people_child",
        "SET session_replication_role = replica",
        "CREATE OR REPLACE FUNCTION sightline_now() RETURNS timestamptz LANGUAGE sql AS 'SELECT now()'",
        "UPDATE django_migrations SET name = name",
        "TRUNCATE people_child CASCADE",
    ],
)
def test_application_cannot_take_the_guard_away(sql):
    with pytest.raises(DatabaseError, match=r"permission denied|must be owner"), transaction.atomic():
        connections["default"].cursor().execute(sql)
