"""Ending access that was given."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied

from sightline.access.models import Grant
from sightline.access.tests.world import NOW, give
from sightline.access.viewer import looking_as
from sightline.core.refusals import Refused
from sightline.history.models import Event
from sightline.people.commands.end_access import end_access
from sightline.people.models import Child


def end(world, by="manager", person="other_team"):
    viewer = world.users[by]
    with looking_as(viewer, NOW):
        end_access(by=viewer, at=NOW, child=world.north, person=world.users[person])


def test_all_of_it_ends_at_once_the_emergency_too(world):
    give(world.other_team, world.north, until_at=NOW + timedelta(days=1))
    give(world.other_team, world.north, until_at=NOW + timedelta(minutes=9), break_glass=True)
    end(world)
    with looking_as(world.other_team, NOW):
        assert not Child.objects.filter(pk=world.north.pk).exists()
    assert set(Grant.objects.values_list("ended_by__email", flat=True)) == {"manager@example.org"}
    with looking_as(world.own_worker, NOW):
        assert Event.objects.get(child=world.north).kind == "access_ended"


def test_scope_is_not_touched(world):
    with pytest.raises(Refused, match="no access that was given"):
        end(world, person="team_mate")


def test_one_may_end_ones_own(world):
    give(world.head, world.north, until_at=NOW + timedelta(days=1))
    end(world, by="head", person="head")


def test_no_permission(world):
    with pytest.raises(PermissionDenied):
        end(world, by="own_worker")
