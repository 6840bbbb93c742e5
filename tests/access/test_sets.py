"""The sets that the policies of children's tables are answered from: the rule's own answer, never out of date, and of no use to who would bend them."""

from datetime import timedelta

import pytest
from django.db import DatabaseError, connection, transaction

from sightline.access.models import Denial, Grant, Membership, User
from sightline.access.roles import ROLES
from sightline.access.row_level import child_tables
from sightline.access.tests.world import NOW, REASON, give
from sightline.access.viewer import SYSTEM, looking_as, set_viewer
from sightline.clocks.models import Deadline
from sightline.people.models import Child

from .test_truth_table import every_case  # noqa: F401


def _ids(query: str) -> set[int]:
    with connection.cursor() as cursor:
        cursor.execute(query)
        return {row[0] for row in cursor.fetchall()}


def _shown() -> set[int]:
    """Whose rows the viewer is shown, in a table that knows children by their number alone."""
    return _ids("SELECT child_id FROM clocks_deadline")


@pytest.fixture
def owed(world):
    """Something owed to every child."""
    with looking_as(SYSTEM):
        Deadline.objects.bulk_create(Deadline(child=child, clock="c") for child in Child.objects.all())
    return world


def test_the_sets_are_the_rule_for_each_person_and_every_child_there_could_be(every_case):  # noqa: F811
    with looking_as(SYSTEM):
        everybody = set(Child.objects.values_list("pk", flat=True))
        Deadline.objects.bulk_create(Deadline(child_id=child, clock="c") for child in everybody)
    reaches = set()
    for user in every_case:
        with looking_as(user, NOW):
            by_rule = set(Child.objects.values_list("pk", flat=True))
            assert _shown() == by_rule, user
            if user.is_active and ROLES[user.role].reach == "all":
                assert _ids("SELECT sightline_hidden()") == everybody - by_rule, user
            else:
                assert _ids("SELECT sightline_seen()") == by_rule, user
                assert _ids("SELECT sightline_hidden()") == set(), user
        reaches.add(ROLES[user.role].reach)
    assert reaches == {"teams", "reviews", "all", "none"}


def test_nobody_named_is_in_no_set(owed):
    assert not _ids("SELECT sightline_seen()")
    assert not _ids("SELECT sightline_hidden()")
    assert not _shown()


CHANGES = {
    "restricted": ("head", "north", lambda w: Child.objects.filter(pk=w.north.pk).update(restricted=True)),
    "restricted, reviewed": (
        "other_reviewing_officer",
        "north_protected",
        lambda w: Child.objects.filter(pk=w.north_protected.pk).update(restricted=True),
    ),
    "no longer reviewed": (
        "other_reviewing_officer",
        "north_protected",
        lambda w: Child.objects.filter(pk=w.north_protected.pk).update(statuses=[]),
    ),
    "handed to another team": (
        "team_mate",
        "north",
        lambda w: Child.objects.filter(pk=w.north.pk).update(team=w.teams["South"]),
    ),
    "handed to another worker": (
        "own_worker",
        "north_restricted",
        lambda w: Child.objects.filter(pk=w.north_restricted.pk).update(worker=w.workers["Tom Reed"]),
    ),
    **{
        f"{person} denied": (
            person,
            "north_protected",
            lambda w, person=person: Denial.objects.create(
                user=w.users[person], child=w.north_protected, reason=REASON, made_at=NOW
            ),
        )
        for person in ("head", "analyst", "other_reviewing_officer", "team_mate", "manager")
    },
}


@pytest.mark.parametrize("change", CHANGES)
def test_what_changes_in_the_middle_of_a_request_holds_from_the_next_statement(owed, change):
    """Even while the same person goes on looking, in the same transaction: nothing is worked out once and kept."""
    person, child, made = CHANGES[change]
    child = owed.children[child]
    with looking_as(owed.users[person], NOW):
        assert child.pk in _shown()
        with looking_as(SYSTEM, NOW):
            made(owed)
        assert child.pk not in _shown()
        assert not Child.objects.filter(pk=child.pk).exists()


@pytest.mark.parametrize("person", ["head", "other_reviewing_officer", "other_team"])
def test_access_given_and_ended_in_the_middle_of_a_request_holds_from_the_next_statement(owed, person):
    child = owed.north_restricted
    with looking_as(owed.users[person], NOW):
        assert child.pk not in _shown()
        access = give(owed.users[person], child, until_at=NOW + timedelta(minutes=15))
        assert child.pk in _shown()
        Grant.objects.filter(pk=access.pk).update(ended_at=NOW)
        assert child.pk not in _shown()


def test_access_ends_at_its_moment_though_the_same_connection_asked_before(owed):
    give(owed.head, owed.north_restricted, until_at=NOW + timedelta(minutes=15))
    for after, seen in ((14, True), (15, False), (14, True)):
        with looking_as(owed.head, NOW + timedelta(minutes=after)):
            assert (owed.north_restricted.pk in _shown()) is seen


def test_what_one_person_was_shown_is_forgotten_for_the_next_on_the_same_connection(owed):
    expected = {}
    for _ in range(8):  # often enough for the database to keep its plans
        for name, user in owed.users.items():
            with looking_as(user, NOW):
                shown = _shown()
            assert expected.setdefault(name, shown) == shown, name
    with transaction.atomic():
        set_viewer(owed.head, NOW)
        assert _shown()
        set_viewer(None)
        assert not _shown()
    assert len({frozenset(shown) for shown in expected.values()}) > 5


@pytest.mark.parametrize("person", ["head", "analyst", "other_reviewing_officer", "own_worker"])
def test_nothing_can_be_written_of_a_child_who_is_not_there(owed, person):
    """Whoever reaches all sees whom nothing hides: a number that is nobody's must still not pass for somebody's."""
    with looking_as(owed.users[person], NOW):
        for child in (987_654_321, -1, owed.south_restricted.pk):
            with pytest.raises(DatabaseError, match="row-level security"), transaction.atomic():
                Deadline.objects.create(child_id=child, clock="c")


@pytest.mark.parametrize("viewer", ["head", SYSTEM])
@pytest.mark.parametrize("statement", ["DELETE FROM people_child", "TRUNCATE people_child CASCADE"])
def test_a_child_is_never_taken_away_from_under_what_is_known_of_them(owed, viewer, statement):
    with (
        looking_as(owed.users.get(viewer, SYSTEM), NOW),
        pytest.raises(DatabaseError, match="permission denied"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(statement)


@pytest.mark.parametrize("person", ["head", "other_reviewing_officer", "own_worker"])
def test_tables_of_ones_own_that_go_by_the_same_names_change_no_answer(owed, person):
    """Whoever can run statements as the application can make temporary tables; what runs as the owner does not look there."""
    Denial.objects.create(user=owed.head, child=owed.south, reason=REASON, made_at=NOW)
    with looking_as(owed.users[person], NOW), connection.cursor() as cursor:
        before = _shown()
        for table in ("people_child", "access_grant", "access_denial"):
            cursor.execute(f"CREATE TEMP TABLE {table} (LIKE public.{table}) ON COMMIT DROP")
        cursor.execute(
            "INSERT INTO pg_temp.access_grant (id, user_id, child_id, reason, break_glass, given_at, given_by_id, until_at) "
            "SELECT -1, %s, child_id, 'x', true, now(), %s, 'infinity' FROM clocks_deadline",
            [owed.users[person].pk, owed.users[person].pk],
        )
        cursor.execute("SET LOCAL search_path = pg_temp, public")
        assert _shown() == before
        for table in ("people_child", "access_grant", "access_denial"):
            cursor.execute(f"DROP TABLE pg_temp.{table}")


def test_the_application_can_neither_replace_the_sets_nor_lend_them(owed):
    with connection.cursor() as cursor:
        for name in ("sightline_seen", "sightline_hidden"):
            cursor.execute(
                "SELECT prosecdef, provolatile, proconfig, pg_get_userbyid(proowner) = current_user,"
                " has_function_privilege('public', oid, 'execute') FROM pg_proc WHERE proname = %s",
                [name],
            )
            assert cursor.fetchall() == [(True, "s", ["search_path=pg_catalog, public, pg_temp"], False, False)]
            for attack in (
                f"CREATE OR REPLACE FUNCTION public.{name}() RETURNS SETOF bigint LANGUAGE sql AS 'SELECT 1::bigint'",
                f"ALTER FUNCTION public.{name}() SECURITY INVOKER",
                f"DROP FUNCTION public.{name}() CASCADE",
            ):
                with pytest.raises(DatabaseError, match=r"permission denied|must be owner"), transaction.atomic():
                    cursor.execute(attack)


def test_every_table_of_children_is_answered_from_the_sets(db):
    with connection.cursor() as cursor:
        cursor.execute("SELECT tablename, qual, with_check FROM pg_policies WHERE policyname = 'need_to_know'")
        policies = {table: (shown, written) for table, shown, written in cursor.fetchall()}
    for table, _ in child_tables():
        shown, written = policies[table]
        assert "sightline_hidden" in shown and "sightline_seen" in shown, table
        assert "sightline_hidden" not in written and "people_child" in written, table


def test_somebody_who_leaves_a_team_or_the_service_sees_nobody_at_their_next_request(owed):
    with looking_as(owed.team_mate, NOW):
        assert owed.north.pk in _shown()
    Membership.objects.filter(user=owed.team_mate).delete()
    with looking_as(owed.team_mate, NOW):
        assert owed.north.pk not in _shown()
        assert owed.north_protected.pk in _shown()  # whom he holds
    User.objects.filter(pk=owed.team_mate.pk).update(is_active=False)
    with looking_as(owed.team_mate, NOW):
        assert not _shown()
