"""What every page says of the person and of where they can go."""

import pytest

from sightline.access.notices import tell
from sightline.access.roles import ROLES
from sightline.access.tests.world import NOW
from sightline.worklists.context import HOMES

PLACES = {
    "own_worker": ["My children", "Told", "Actions", "What is due", "Standards", "Notices"],
    "manager": ["My children", "My team", "Told", "Actions", "What is due", "Standards", "Notices"],
    "head": ["Teams", "Told", "Actions", "Line of sight", "What is due", "Imports and data", "Standards", "Notices"],
    "reviewing_officer": ["Told", "Actions", "Children I review", "What is due", "Standards", "Notices"],
    "analyst": ["Teams", "Told", "Actions", "Line of sight", "What is due", "Imports and data", "Standards", "Notices"],
    "administrator": ["Standards", "Accounts", "Nobody to tell", "Notices"],
}


def context(browse, who, path):
    return browse(who, path).context


@pytest.mark.parametrize(("who", "labels"), PLACES.items())
def test_each_role_is_offered_its_places_and_each_opens(browse, who, labels):
    places = list(context(browse, who, "/notices/")["navigation"])
    assert [place.label for place in places] == labels
    for place in places:
        assert browse(who, place.href).status_code == 200, place.href


def test_where_one_is_is_marked(browse):
    places = context(browse, "own_worker", "/my-children/?when=now")["navigation"]
    assert [place.label for place in places if place.current] == ["My children"]


def test_unread_notices_are_counted(browse, owed):
    assert context(browse, "own_worker", "/my-children/")["unread_notices"] == 0
    tell([owed.own_worker], "Something happened.", at=NOW)
    given = context(browse, "own_worker", "/my-children/")
    assert given["unread_notices"] == 1
    assert "Notices (1)" in [place.label for place in given["navigation"]]


def test_an_administrator_is_offered_no_search(browse):
    assert "search_url" not in context(browse, "administrator", "/notices/")
    assert context(browse, "own_worker", "/my-children/")["search_url"] == "/search/"


def test_person_and_authority(browse):
    given = context(browse, "manager", "/my-team/")
    assert given["person"] == {"name": "Manager", "role": "Team manager", "href": "/my-access/"}
    assert given["authority_name"] == "Wendlebury Borough Council (made up)"
    assert given["made_up"] is True


def test_who_is_not_signed_in_gets_no_navigation(client, db):
    page = client.get("/sign-in/")
    assert "navigation" not in page.context
    assert page.context["made_up"] is True


def test_every_role_has_a_home():
    assert HOMES.keys() == ROLES.keys()
