"""Every address asked for by every person, against the one table in ``matrix.py``; and no page names a child out of sight."""

from collections.abc import Iterator

import pytest
from django.conf import settings
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from sightline.access.tests.rows import a_row_of
from sightline.access.tests.world import NOW, World, may_see
from sightline.access.viewer import SYSTEM, looking_as
from sightline.clocks.models import Deadline
from tests.access.matrix import CHILDREN, MATRIX, NOBODY, PEOPLE, SEES


def addresses(patterns: list | None = None, before: str = "") -> Iterator[tuple[str, str]]:
    """(name, pattern) of every address of the site."""
    for pattern in get_resolver().url_patterns if patterns is None else patterns:
        if isinstance(pattern, URLResolver):
            yield from addresses(pattern.url_patterns, before + str(pattern.pattern))
        elif isinstance(pattern, URLPattern):
            yield pattern.name or "", before + str(pattern.pattern)


def test_every_address_has_a_name_and_a_row():
    names = [name for name, _ in addresses()]
    assert "" not in names, [pattern for name, pattern in addresses() if not name]
    assert len(names) == len(set(names)), "two addresses have one name"
    assert set(names) - MATRIX.keys() == set(), "add a row to tests/access/matrix.py"
    assert MATRIX.keys() - set(names) == set(), "these rows have no address"


def test_every_address_that_names_a_child_says_so():
    assert {name for name, pattern in addresses() if "<str:ref>" in pattern} == {
        name for name, row in MATRIX.items() if row.child
    }


@pytest.fixture
def named(world: World) -> World:
    """The world, its children under names that no page could hold by accident, each with something due."""
    with looking_as(SYSTEM, NOW):
        for short, child in world.children.items():
            child.given_name, child.family_name = f"Xqgiven{short}x", f"Xqfamily{short}x"
            child.save()
            a_row_of(Deadline, child)
        for short, people in SEES.items():
            for child in CHILDREN:
                assert may_see(world.users[short], world.children[child], NOW) == (child in people), (short, child)
    return world


class Person:
    """Somebody in a browser, who signs in again where the last page signed them out."""

    def __init__(self, world: World, name: str) -> None:
        self.world, self.name, self.client = world, name, Client()

    def asks(self, address: str, child: str | None, method: str = "", **data: str):
        """What they get at an address."""
        if self.name != "anonymous" and settings.SESSION_COOKIE_NAME not in self.client.cookies:
            self.client.force_login(self.world.users[self.name])
        row = MATRIX[address]
        kwargs = row.kwargs(self.world) | ({"ref": self.world.children[child].ref} if child else {})
        answer = getattr(self.client, method or row.method)(reverse(address, kwargs=kwargs), data)
        if address == "sign-out":
            self.client.cookies.clear()
        return answer


def outcome(answer) -> int | str:
    """The status, or "sign-in" for a person who is sent to sign in and then back."""
    sent = answer.status_code == 302 and answer["Location"].startswith(f"{settings.LOGIN_URL}?next=")
    return "sign-in" if sent else answer.status_code


@pytest.mark.parametrize("person", PEOPLE)
def test_each_person_gets_what_the_table_says(named, person):
    browser, wrong = Person(named, person), {}
    for name, row in MATRIX.items():
        for child in CHILDREN if row.child else [None]:
            expected, got = row.status(person, child), outcome(browser.asks(name, child))
            if got != expected:
                wrong[name, child] = f"expected {expected}, got {got}"
    assert wrong == {}


@pytest.mark.parametrize("person", [person for person in PEOPLE if person != "anonymous"])
def test_no_page_names_a_child_out_of_sight(named, person):
    """Any address, by either method, and downloads: no name of a child whom the person may not see."""
    viewer = named.users[person]
    hidden = [child for child in named.children.values() if not may_see(viewer, child, NOW)]
    browser, leaks, shown = Person(named, person), [], 0
    for name, row in MATRIX.items():
        for child in CHILDREN if row.child else [None]:
            for method, data in (("get", {"q": "Xqfamily"}), ("get", {"format": "csv"}), ("post", {})):
                text = browser.asks(name, child, method, **data).content.decode(
                    errors="replace"
                )  # a workbook is not text
                leaks += [(name, child, method, data, each.ref) for each in hidden if each.family_name in text]
                shown += any(each.family_name in text for each in named.children.values())
    assert leaks == []
    assert (shown > 0) == (person not in NOBODY | {"administrator"})
