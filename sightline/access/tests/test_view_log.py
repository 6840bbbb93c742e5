"""The view log: what is written when, by whom it may be read, and what stands in it for the worker."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.db import DatabaseError, connection, transaction

from sightline.access.models import Team, View
from sightline.access.queries.view_log import view_log
from sightline.access.tests.world import NOW, REASON, give
from sightline.access.view_log import head, log_view, log_views, verify_chain, written_last
from sightline.access.viewer import SYSTEM, looking_as
from sightline.people.models import Child


def opens(who, child, what="Record", at=NOW, **more):
    with looking_as(who, at):
        log_view(viewer=who, child=child, what=what, at=at, **more)


def relation(world, child):
    with looking_as(SYSTEM):
        return View.objects.filter(child=child).latest("pk").relation


@pytest.mark.parametrize(
    ("who", "child", "expected"),
    [
        ("own_worker", "north", "holds"),
        ("reviewing_officer", "south_looked_after", "reviews"),
        ("adviser", "leaving_care", "advises"),
        ("team_mate", "north", "team"),
        ("service_manager", "north", "team"),
        ("head", "north", "service"),
        ("analyst", "north", "none"),
        ("other_reviewing_officer", "south_looked_after", "none"),
    ],
)
def test_what_the_viewer_was_to_the_child_is_kept(world, who, child, expected):
    opens(world.users[who], world.children[child])
    assert relation(world, world.children[child]) == expected


def test_access_that_was_given_or_taken_is_a_relation_of_its_own(world):
    give(world.other_team, world.north, until_at=NOW + timedelta(days=3))
    opens(world.other_team, world.north)
    assert relation(world, world.north) == "given"
    give(world.other_team, world.north_protected, until_at=NOW + timedelta(minutes=15), break_glass=True)
    opens(world.other_team, world.north_protected)
    assert relation(world, world.north_protected) == "emergency"
    with looking_as(SYSTEM):
        assert View.objects.get(child=world.north_protected).reason == REASON


def test_team_mate_given_access_to_a_restricted_record_was_given_it(world):
    give(world.team_mate, world.north_restricted, until_at=NOW + timedelta(days=3))
    opens(world.team_mate, world.north_restricted)
    assert relation(world, world.north_restricted) == "given"


def test_a_later_change_of_team_does_not_rewrite_it(world):
    opens(world.team_mate, world.north)
    world.team_mate.teams.set([Team.objects.get(name="South")])
    assert relation(world, world.north) == "team"


def test_a_child_out_of_sight_cannot_be_logged(world):
    with pytest.raises(DatabaseError, match="row-level security"), transaction.atomic():
        opens(world.own_worker, world.south)


def test_a_list_is_one_insert_of_a_row_for_each_child(world, django_assert_num_queries):
    with looking_as(world.own_worker, NOW):
        children = list(Child.objects.all())
        with django_assert_num_queries(2):
            log_views(world.own_worker, children, "My children", NOW)
        assert View.objects.filter(listed=True).count() == len(children) > 3
        log_views(world.own_worker, [], "Nobody", NOW)
    assert verify_chain().sound


def test_in_a_request_it_is_written_at_the_end(world):
    with looking_as(world.own_worker, NOW):
        with written_last():
            log_view(viewer=world.own_worker, child=world.north, what="Record", at=NOW)
            assert not View.objects.exists()
        assert View.objects.count() == 1


def test_after_an_exception_nothing_is_written(world):
    with looking_as(world.own_worker, NOW):
        with pytest.raises(ValueError), written_last():
            log_view(viewer=world.own_worker, child=world.north, what="Record", at=NOW)
            raise ValueError
        assert not View.objects.exists()


def test_worker_reads_who_opened_the_record_newest_first(world):
    opens(world.analyst, world.north, at=NOW - timedelta(hours=1))
    opens(world.team_mate, world.north)
    with looking_as(world.head, NOW):
        log_views(world.head, [world.north], "Line of sight", NOW)
    with looking_as(world.own_worker, NOW):
        rows = view_log(world.own_worker, world.north)
        assert [(row.who, row.unrelated) for row in rows] == [("Team Mate", False), ("Analyst", True)]
        assert rows[1].relation == "Not working with this child"
        assert [row.who for row in view_log(world.own_worker, world.north, lists=True)] == [
            "Head",
            "Team Mate",
            "Analyst",
        ]


@pytest.mark.parametrize(
    ("who", "may"), [("own_worker", True), ("manager", True), ("head", True), ("team_mate", False), ("analyst", False)]
)
def test_the_log_is_for_the_worker_and_those_who_answer(world, who, may):
    viewer = world.users[who]
    with looking_as(viewer, NOW):
        if may:
            assert view_log(viewer, world.north) == []
        else:
            with pytest.raises(PermissionDenied):
                view_log(viewer, world.north)


# The chain


def test_an_empty_log_is_whole(db):
    report = verify_chain()
    assert (report.sound, report.rows) == (True, 0)
    assert head() == (0, "")


def test_single_rows_and_lists_make_one_chain(world):
    opens(world.own_worker, world.north)
    with looking_as(world.own_worker, NOW):
        log_views(world.own_worker, Child.objects.all(), "My children", NOW)
    opens(world.head, world.south)
    with looking_as(SYSTEM):
        rows = list(View.objects.order_by("pk"))
    assert len(rows) == 8
    assert [bytes(row.previous) for row in rows] == [b"", *(bytes(row.hash) for row in rows[:-1])]
    assert verify_chain().sound
    assert head() == (8, bytes(rows[-1].hash).hex())


def test_row_that_was_added_has_its_true_number(world):
    with looking_as(world.own_worker, NOW):
        row = View.objects.create(
            at=NOW, user=world.own_worker, viewer="Own Worker", child=world.north, what="Record", relation="holds"
        )
        assert View.objects.get().pk == row.pk


def test_hash_cannot_be_forged_by_the_caller(world):
    with looking_as(world.own_worker, NOW):
        View.objects.create(
            at=NOW, viewer="X", child=world.north, what="Record", relation="holds", hash=b"forged", previous=b"forged"
        )
        assert bytes(View.objects.get().hash) != b"forged"
    assert verify_chain().sound


def test_head_cannot_be_written_by_the_application(world):
    with pytest.raises(DatabaseError, match="permission denied"), transaction.atomic():
        connection.cursor().execute("UPDATE access_viewhead SET rows = 0")


def test_moment_counts_the_same_in_every_time_zone(world):
    opens(world.own_worker, world.north)
    with transaction.atomic():
        connection.cursor().execute("SET LOCAL TimeZone = 'Pacific/Auckland'")
        assert verify_chain().sound
