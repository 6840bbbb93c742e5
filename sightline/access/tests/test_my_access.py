"""The "My access" panel and the permissions behind it."""

from datetime import timedelta

import pytest

from sightline.access.queries.my_access import my_access
from sightline.access.roles import PERMISSIONS, ROLES
from sightline.access.tests.world import NOW, REASON, give
from sightline.access.viewer import looking_as


def test_every_permission_is_in_words_and_somebodys():
    assert set().union(*(role.permissions for role in ROLES.values())) == set(PERMISSIONS)


def test_manager_of_a_service_reads_the_teams_under_theirs(world):
    access = my_access(world.service_manager, at=NOW)
    assert (access.teams, access.teams_under) == (["Safeguarding"], ["North", "South"])
    assert PERMISSIONS["RECORD_RESTRICT"] in access.does


def test_administrator_reads_that_no_record_is_open_to_them(world):
    access = my_access(world.administrator, at=NOW)
    assert access.sees == ["No child's record."]
    assert not access.may_break_glass


def test_access_taken_in_an_emergency_stays_listed_after_the_record_closes(world):
    give(world.other_team, world.north, until_at=NOW, break_glass=True)
    give(world.other_team, world.north_protected, until_at=NOW + timedelta(minutes=1), break_glass=True)
    with looking_as(world.other_team, NOW):
        rows = my_access(world.other_team, at=NOW).emergencies
    assert [(row.child_ref, row.until, row.reason) for row in rows] == [
        ("100006", NOW + timedelta(minutes=1), REASON),
        ("", NOW, REASON),
    ]


def test_access_that_was_given_is_listed_while_it_holds(world):
    give(world.other_team, world.north, until_at=NOW + timedelta(days=1))
    give(world.other_team, world.leavers, until_at=NOW)
    with looking_as(world.other_team, NOW):
        assert [row.child_ref for row in my_access(world.other_team, at=NOW).given] == ["100001"]


@pytest.mark.parametrize(
    "who", ["own_worker", "service_manager", "head", "reviewing_officer", "analyst", "administrator"]
)
def test_screen_for_every_role(client, world, who):
    give(world.users[who], world.north, until_at=NOW + timedelta(days=1))
    client.force_login(world.users[who])
    page = client.get("/my-access/")
    assert world.users[who].as_role.title in page.text
    assert client.post("/my-access/").status_code == 405
