"""Who sees which child, read through the database as each person, against the rule written out slowly in Python."""

import random
from datetime import timedelta
from itertools import product

import pytest
from django.db import DatabaseError, connection, transaction

from sightline.access.models import Denial, Restriction, User
from sightline.access.row_level import child_tables
from sightline.access.tests.rows import a_row_of, models_of_children
from sightline.access.tests.world import NOW, REASON, Decided, give, may_see
from sightline.access.viewer import SYSTEM, looking_as
from sightline.people.models import Child


@pytest.fixture
def every_case(world):
    """Children in every combination of team, person and role with them, status and restriction; access given and denied at random."""
    draw = random.Random(20260309)
    people = [world.workers[name] for name in ("Priya Shah", "Iris Bell", "Leah Long")]
    holders = [
        {},
        *({role: worker} for role in ("worker", "reviewing_officer", "personal_adviser") for worker in people),
    ]
    statuses = [[], ["looked_after"], ["child_in_need", "child_protection_plan"], ["care_leaver"]]
    with looking_as(SYSTEM):
        cases = product([None, *world.teams.values()], holders, statuses, [False, True])
        children = Child.objects.bulk_create(
            Child(ref=f"case {number}", team=team, statuses=status, restricted=restricted, **holder)
            for number, (team, holder, status, restricted) in enumerate(cases)
        )
        for user in world.users.values():
            for child in draw.sample(children, 60):
                kind = draw.randrange(6)
                if kind < 2:
                    give(user, child, until_at=NOW + timedelta(seconds=1), break_glass=kind == 1)
                elif kind == 2:
                    give(user, child, until_at=NOW)  # ends at this very moment
                elif kind == 3:
                    give(user, child, until_at=NOW + timedelta(days=9), ended_at=NOW)
                if draw.randrange(3) == 0:
                    lifted = NOW if draw.randrange(2) else None
                    Denial.objects.create(user=user, child=child, reason=REASON, made_at=NOW, lifted_at=lifted)
    return list(world.users.values())


def test_each_person_sees_exactly_whom_the_rule_allows(every_case):
    wrong, seen_by = [], {}
    with looking_as(SYSTEM):
        children = list(Child.objects.select_related("team__parent", "worker", "reviewing_officer", "personal_adviser"))
    for user in every_case:
        decided = Decided.of(user)
        expected = {child.ref for child in children if may_see(user, child, NOW, decided)}
        with looking_as(user, NOW):
            seen = seen_by[user.name] = set(Child.objects.values_list("ref", flat=True))
        wrong += [(user.name, ref, "seen" if ref in seen else "hidden") for ref in sorted(seen ^ expected)]
    assert wrong == []
    assert {name for name, seen in seen_by.items() if not seen} == {"Administrator", "Leaver"}
    assert all(len(seen) < len(children) for seen in seen_by.values())


@pytest.fixture
def rows_of_everything(world):
    """One row for each child in every table whose rows belong to a child."""
    with looking_as(SYSTEM):
        for model, _ in models_of_children():
            if model not in (Child, Restriction):
                for child in world.children.values():
                    a_row_of(model, child)
        for child in world.children.values():
            a_row_of(Restriction, child)
    return world


def test_every_table_of_children_shows_only_their_rows(rows_of_everything):
    world, wrong = rows_of_everything, []
    assert len(child_tables()) > 20
    for user in world.users.values():
        with looking_as(SYSTEM):
            expected = {child.pk for child in world.children.values() if may_see(user, child, NOW)}
        with looking_as(user, NOW), connection.cursor() as cursor:
            for table, column in child_tables():
                cursor.execute(f"SELECT {column} FROM {table} WHERE {column} IS NOT NULL")
                seen = {row[0] for row in cursor.fetchall()}
                if seen != expected:
                    wrong.append((user.name, table, len(seen), len(expected)))
    assert wrong == []


def test_nobody_named_sees_no_row_of_any_table(rows_of_everything):
    with connection.cursor() as cursor:
        for table, column in child_tables():
            cursor.execute(f"SELECT count(*) FROM {table} WHERE {column} IS NOT NULL")
            assert cursor.fetchone() == (0,), table


def test_rows_of_a_child_out_of_sight_can_be_neither_added_changed_nor_removed(rows_of_everything):
    world, wrong = rows_of_everything, []
    hidden = world.south
    for model, column in models_of_children():
        if model is Child:
            continue
        table = model._meta.db_table
        with looking_as(world.own_worker, NOW):
            try:
                with transaction.atomic():
                    a_row_of(model, hidden, again=True)
                wrong.append((table, "added"))
            except DatabaseError:
                pass
            for sql in (f"UPDATE {table} SET {column} = {column}", f"DELETE FROM {table}"):
                try:
                    with transaction.atomic(), connection.cursor() as cursor:
                        cursor.execute(f"{sql} WHERE {column} = %s", [hidden.pk])
                        touched = cursor.rowcount
                except DatabaseError:
                    touched = 0  # append-only: refused altogether
                if touched:
                    wrong.append((table, sql))
    assert wrong == []


def test_a_row_cannot_be_moved_to_a_child_out_of_sight(rows_of_everything):
    world = rows_of_everything
    with looking_as(world.own_worker, NOW), connection.cursor() as cursor:
        for table, column in child_tables():
            with pytest.raises(DatabaseError, match=r"row-level security|permission denied"), transaction.atomic():
                cursor.execute(
                    f"UPDATE {table} SET {column} = %s WHERE {column} = %s", [world.south.pk, world.north.pk]
                )


def test_a_row_for_a_child_out_of_sight_cannot_be_added_unread_either(rows_of_everything):
    """Not even by a statement that reads nothing back, which only the check on what is written can refuse."""
    world = rows_of_everything
    with looking_as(world.own_worker, NOW), connection.cursor() as cursor:
        for model, column in models_of_children():
            if model is Child:
                continue
            names = [field.column for field in model._meta.concrete_fields if not field.primary_key]
            to, taken = (
                ", ".join(f'"{name}"' for name in names),
                ", ".join("%s" if name == column else f'"{name}"' for name in names),
            )
            table = model._meta.db_table
            with pytest.raises(DatabaseError, match="row-level security"), transaction.atomic():
                cursor.execute(
                    f"INSERT INTO {table} ({to}) SELECT {taken} FROM {table} WHERE {column} = %s",
                    [world.south.pk, world.north.pk],
                )


def test_a_child_out_of_sight_can_be_neither_changed_nor_handed_over(world):
    with looking_as(world.own_worker, NOW):
        assert Child.objects.filter(pk=world.south.pk).update(given_name="X") == 0
        with pytest.raises(DatabaseError, match="row-level security"), transaction.atomic():
            Child.objects.create(ref="new", team=world.teams["South"])


def test_leaver_sees_nobody_from_the_moment_the_account_closes(world):
    with looking_as(world.team_mate, NOW):
        assert Child.objects.exists()
    User.objects.filter(pk=world.team_mate.pk).update(is_active=False)
    with looking_as(world.team_mate, NOW):
        assert not Child.objects.exists()


def test_administrator_sees_nobody_even_with_a_worker_and_access_given(world):
    give(world.administrator, world.north, until_at=NOW + timedelta(days=1))
    User.objects.filter(pk=world.administrator.pk).update(worker=world.workers["Priya Shah"])
    with looking_as(world.administrator, NOW):
        assert not Child.objects.exists()


def test_the_application_owns_nothing_and_cannot_look_past_the_rule(db):
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT rolsuper, rolbypassrls, rolcreatedb, rolcreaterole FROM pg_roles WHERE rolname = current_user"
        )
        assert cursor.fetchone() == (False, False, False, False)
        cursor.execute(
            "SELECT count(*) FROM pg_class WHERE relowner = (SELECT oid FROM pg_roles WHERE rolname = current_user)"
        )
        assert cursor.fetchone() == (0,)
        for table, _ in [*child_tables(), ("people_child", "id"), ("access_notice", "child_id")]:
            cursor.execute("SELECT relrowsecurity FROM pg_class WHERE oid = %s::regclass", [table])
            assert cursor.fetchone() == (True,), table
