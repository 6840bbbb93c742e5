"""The one door to children."""

import pytest
from django.http import Http404

from sightline.access.tests.world import NOW
from sightline.access.viewer import SYSTEM, looking_as
from sightline.people.visible import WrongViewer, child_or_404, children_visible_to


def test_door_opens_to_whom_the_database_was_told_of(world):
    with looking_as(world.other_team, NOW):
        assert {child.ref for child in children_visible_to(world.other_team)} == {"100003", "100004", "100005"}
    with looking_as(SYSTEM):
        assert children_visible_to(SYSTEM).count() == 10


@pytest.mark.parametrize("looking", ["team_mate", "system", "nobody"])
def test_door_stays_shut_for_anybody_else(world, looking):
    told = {"system": SYSTEM, "nobody": None}.get(looking) or (world.users.get(looking))
    with looking_as(told, NOW), pytest.raises(WrongViewer):
        children_visible_to(world.own_worker)


def test_nobody_is_no_viewer(world):
    with pytest.raises(WrongViewer):
        children_visible_to("")


@pytest.mark.parametrize("ref", ["100003", "no such child"])
def test_child_out_of_sight_and_child_that_is_not_there_are_the_same(world, ref):
    with looking_as(world.own_worker, NOW), pytest.raises(Http404):
        child_or_404(world.own_worker, ref)


def test_child_in_sight(world):
    with looking_as(world.own_worker, NOW):
        assert child_or_404(world.own_worker, "100001").name == "Amara Okafor"
