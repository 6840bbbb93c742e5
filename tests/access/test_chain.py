"""Tampering with the view log, by an owner who switched its triggers off, is found."""

import pytest
from django.db import connections

from sightline.access.models import User, View
from sightline.access.tests.world import NOW
from sightline.access.view_log import verify_chain
from sightline.people.models import Child

pytestmark = pytest.mark.django_db(databases=["owner"])


@pytest.fixture
def owner():
    """The owner, with a log of five rows and the guards off."""
    connection = connections["owner"]
    with connection.cursor() as cursor:
        child = Child.objects.using("owner").create(ref="1")
        for number in range(5):
            View.objects.using("owner").create(
                at=NOW, viewer=f"Person {number}", child=child, what="Record", relation="none"
            )
        assert verify_chain("owner").sound
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE; ALTER TABLE access_view DISABLE TRIGGER USER")
        cursor.execute("SELECT id FROM access_view ORDER BY id")
        yield cursor, [row[0] for row in cursor.fetchall()]


@pytest.mark.parametrize(
    "column", ["at", "viewer", "what", "listed", "relation", "reason", "user_id", "hash", "previous"]
)
def test_altered_row_is_found(owner, column):
    cursor, ids = owner
    changed = {
        "at": "at + interval '1 second'",
        "listed": "true",
        "user_id": "(SELECT id FROM access_user)",
        "hash": "'\\x00'",
        "previous": "'\\x00'",
    }.get(column, "'Somebody else'")
    User.objects.using("owner").create(email="a@example.org", name="A", role="analyst")
    cursor.execute(f"UPDATE access_view SET {column} = {changed} WHERE id = %s", [ids[2]])
    report = verify_chain("owner")
    assert report.broken_at == ids[2]
    assert not report.sound
    assert str(ids[2]) in report.sentence


def test_row_altered_with_its_hash_made_anew_is_found_at_the_next(owner):
    cursor, ids = owner
    cursor.execute("UPDATE access_view SET viewer = 'Somebody else' WHERE id = %s", [ids[2]])
    cursor.execute(
        "UPDATE access_view SET hash = sightline_view_hash(previous, id, at, user_id, viewer, child_id, what, listed, relation, reason) "
        "WHERE id = %s",
        [ids[2]],
    )
    assert verify_chain("owner").broken_at == ids[3]


@pytest.mark.parametrize("which", [0, 2])
def test_row_taken_out_is_found_at_the_next(owner, which):
    cursor, ids = owner
    cursor.execute("DELETE FROM access_view WHERE id = %s", [ids[which]])
    report = verify_chain("owner")
    assert (report.broken_at, report.missing) == (ids[which + 1], 1)


def test_rows_taken_off_the_end_are_missed(owner):
    cursor, ids = owner
    cursor.execute("DELETE FROM access_view WHERE id >= %s", [ids[3]])
    report = verify_chain("owner")
    assert (report.broken_at, report.missing, report.head_agrees, report.sound) == (None, 2, False, False)
    assert report.sentence.endswith("it holds 3 rows, 2 fewer than were written.")


def test_rows_taken_off_the_end_are_missed_after_others_were_added(owner):
    cursor, ids = owner
    cursor.execute("DELETE FROM access_view WHERE id >= %s", [ids[3]])
    cursor.execute("ALTER TABLE access_view ENABLE TRIGGER USER")
    cursor.execute(
        "INSERT INTO access_view (at, viewer, child_id, what, listed, relation, reason, previous, hash) "
        "SELECT now(), 'Later', id, 'Record', false, 'none', '', '', '' FROM people_child"
    )
    report = verify_chain("owner")
    assert (report.broken_at, report.missing, report.sound) == (None, 2, False)


def test_emptied_log_is_missed(owner):
    cursor, _ = owner
    cursor.execute("DELETE FROM access_view")
    assert verify_chain("owner").missing == 5


def test_row_put_in_without_the_guards_is_found(owner):
    cursor, ids = owner
    cursor.execute(
        "INSERT INTO access_view (id, at, viewer, child_id, what, listed, relation, reason, previous, hash) "
        "SELECT max(v.id) + 1, now(), 'X', min(c.id), 'Record', false, 'none', '', '', '' FROM access_view v, people_child c"
    )
    report = verify_chain("owner")
    assert not report.sound
    assert report.broken_at == ids[-1] + 1
