"""A record belongs to a child who is there and to an extract that was brought in, and neither can be taken away."""

import os

import psycopg
import pytest
from django.conf import settings
from django.db import DatabaseError, IntegrityError, connection, transaction

from sightline.access.tests.rows import a_row_of, models_of_children
from sightline.exchange.models import Batch
from sightline.facts.records import Version, record_models
from sightline.people.models import Child

NOBODY = 987_654_321


@pytest.fixture
def child(as_system):
    return Child.objects.create(ref="1")


@pytest.fixture
def batch(as_system):
    return Batch.objects.create(
        kind="test", filename="a.xlsx", sha256="", size=0, extracted_on="2026-03-09", brought_at="2026-03-09T10:00Z"
    )


def _refused(statement: str, *parameters: object, match: str) -> None:
    with pytest.raises(IntegrityError, match=match), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement, parameters)


def test_a_record_of_nobody_is_refused_in_every_table(child):
    for model in record_models():
        a_row_of(model, child)
        table = model._meta.db_table
        _refused(f"UPDATE {table} SET child_id = %s", NOBODY, match=f"{table} belongs to no child")
        columns = ", ".join(f'"{f.column}"' for f in model._meta.concrete_fields if f.name not in ("id", "child"))
        _refused(
            f"INSERT INTO {table} (child_id, {columns}) SELECT %s, {columns} FROM {table}",
            NOBODY,
            match=f"{table} belongs to no child",
        )


def test_a_record_of_no_extract_is_refused_in_every_table(child):
    for model in record_models():
        a_row_of(model, child)
        table = model._meta.db_table
        _refused(f"UPDATE {table} SET batch_id = %s", NOBODY, match=f"{table} comes from no extract")


def test_one_wrong_row_among_many_right_ones_is_enough(child):
    model = record_models()[0]
    a_row_of(model, child)
    table = model._meta.db_table
    columns = ", ".join(
        f'"{f.column}"' for f in model._meta.concrete_fields if f.name not in ("id", "child", "key", "batch")
    )
    for wrong, match in (("child_id", "belongs to no child"), ("batch_id", "comes from no extract")):
        given = {"child_id": str(child.pk), "batch_id": "NULL::bigint"}
        given[wrong] = f"CASE WHEN n = 700 THEN {NOBODY} ELSE {given[wrong]} END"
        _refused(
            f"INSERT INTO {table} (child_id, batch_id, key, {columns}) "
            f"SELECT {given['child_id']}, {given['batch_id']}, n::text, {columns} FROM {table}, generate_series(1, 1000) n",
            match=match,
        )


def test_what_is_right_is_taken(child, batch):
    for model in record_models():
        record = a_row_of(model, child)
        model.objects.filter(pk=record.pk).update(batch=batch)
        assert model.objects.get(pk=record.pk).batch == batch


@pytest.mark.parametrize("table", ["people_child", "exchange_batch"])
def test_what_records_belong_to_keeps_its_number(child, batch, table):
    _refused(f"UPDATE {table} SET id = id + 1000", match="stays, under its number")


def test_an_extract_is_never_taken_away(batch):
    _refused("DELETE FROM exchange_batch", match="stays, under its number")


@pytest.mark.parametrize("statement", ["DELETE FROM people_child", "TRUNCATE people_child CASCADE"])
def test_not_even_the_owner_of_the_tables_takes_a_child_away(db, statement):
    name = settings.DATABASES["default"]["NAME"]
    with psycopg.connect(os.environ["SIGHTLINE_OWNER_DSN"], dbname=name) as owner:
        owner.execute(
            "INSERT INTO people_child (ref, given_name, family_name, gender, statuses, restricted, name_key, sounds)"
            " VALUES ('owner', '', '', '', '{}', false, '', '{}')"
        )
        owner.execute("SET CONSTRAINTS ALL IMMEDIATE")
        with pytest.raises(psycopg.errors.ForeignKeyViolation, match="stays, under its number"):
            owner.execute(statement)
        owner.rollback()


def test_every_table_of_records_is_asked_of_and_none_asks_each_row_again(db):
    """The foreign keys to child and batch are what the triggers stand for: both would ask twice, neither not at all."""
    for model in [model for model, _ in models_of_children() if issubclass(model, Version)]:
        wanted = {f"{what}_is_there_{event}" for what in ("child", "batch") for event in ("insert", "update")}
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT tgname FROM pg_trigger WHERE tgrelid = %s::regclass AND NOT tgisinternal",
                [model._meta.db_table],
            )
            assert {row[0] for row in cursor.fetchall()} >= wanted, model
            cursor.execute(
                "SELECT conname FROM pg_constraint WHERE conrelid = %s::regclass AND contype = 'f' "
                "AND confrelid IN ('people_child'::regclass, 'exchange_batch'::regclass)",
                [model._meta.db_table],
            )
            assert cursor.fetchall() == [], model


def test_the_application_cannot_switch_the_questions_off(db):
    table = record_models()[0]._meta.db_table
    for attack in (
        f"ALTER TABLE {table} DISABLE TRIGGER ALL",
        f"DROP TRIGGER child_is_there_insert ON {table}",
        "SET session_replication_role = replica",
    ):
        with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(attack)
