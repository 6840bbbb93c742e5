"""Taking back that a person must never open a record."""

import pytest
from django.core.exceptions import PermissionDenied

from sightline.access.models import Denial
from sightline.access.tests.world import NOW, REASON
from sightline.access.viewer import SYSTEM, looking_as
from sightline.core.refusals import Refused
from sightline.history.models import Event
from sightline.people.commands.deny_access import deny_access
from sightline.people.commands.lift_denial import lift_denial
from sightline.people.models import Child


def lift(world, by="manager", person="relative", reason="It was another family of the same name."):
    viewer = world.users[by]
    with looking_as(viewer, NOW):
        lift_denial(by=viewer, at=NOW, child=world.relatives, person=world.users[person], reason=reason)


def sees(who, child):
    with looking_as(who, NOW):
        return Child.objects.filter(pk=child.pk).exists()


def test_the_ordinary_rules_decide_again_and_the_denial_is_kept(world):
    assert not sees(world.relative, world.relatives)
    lift(world)
    assert sees(world.relative, world.relatives)
    assert Denial.objects.get().lifted_by == world.manager
    with looking_as(SYSTEM):
        assert Event.objects.get().kind == "denial_lifted"


def test_it_can_be_denied_again(world):
    lift(world)
    with looking_as(world.manager, NOW):
        deny_access(by=world.manager, at=NOW, child=world.relatives, person=world.relative, reason=REASON)
    assert not sees(world.relative, world.relatives)


def test_nothing_to_lift(world):
    with pytest.raises(Refused, match="ordinary rules"):
        lift(world, person="team_mate")


def test_a_reason_is_needed(world):
    with pytest.raises(Refused, match="at least 20"):
        lift(world, reason="mistake")


def test_no_permission(world):
    with pytest.raises(PermissionDenied):
        lift(world, by="team_mate")
