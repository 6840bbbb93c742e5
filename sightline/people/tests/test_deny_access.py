"""Shutting a person out of one child's record."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied

from sightline.access.tests.world import NOW, REASON, give
from sightline.access.viewer import SYSTEM, looking_as
from sightline.core.refusals import Refused
from sightline.history.models import Event
from sightline.people.commands.deny_access import deny_access
from sightline.people.models import Child


def deny(world, by="manager", person="team_mate", reason="The child's stepfather is his brother."):
    viewer = world.users[by]
    with looking_as(viewer, NOW):
        return deny_access(by=viewer, at=NOW, child=world.north, person=world.users[person], reason=reason)


def sees(who, child):
    with looking_as(who, NOW):
        return Child.objects.filter(pk=child.pk).exists()


@pytest.mark.parametrize("who", ["own_worker", "team_mate", "service_manager", "head", "analyst"])
def test_it_beats_every_place_and_role(world, who):
    assert sees(world.users[who], world.north)
    deny(world, person=who)
    assert not sees(world.users[who], world.north)
    assert sees(world.manager, world.north)


def test_it_beats_access_given_before_and_after(world):
    give(world.other_team, world.north, until_at=NOW + timedelta(days=1))
    deny(world, person="other_team")
    give(world.other_team, world.north, until_at=NOW + timedelta(days=2))
    assert not sees(world.other_team, world.north)


def test_one_may_shut_oneself_out(world):
    deny(world, person="manager")
    assert not sees(world.manager, world.north)
    with looking_as(SYSTEM):
        assert Event.objects.get().kind == "access_denied"


def test_once_only_and_with_a_reason(world):
    with pytest.raises(Refused, match="at least 20"):
        deny(world, reason="family")
    deny(world)
    with pytest.raises(Refused, match="already"):
        deny(world, reason=REASON)


def test_no_permission(world):
    with pytest.raises(PermissionDenied):
        deny(world, by="own_worker")
