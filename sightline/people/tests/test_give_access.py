"""Giving a named person access for a time."""

from datetime import date

import pytest
from django.core.exceptions import PermissionDenied

from sightline.access.models import Denial, Grant
from sightline.access.tests.world import NOW, REASON
from sightline.access.viewer import looking_as
from sightline.core.refusals import Refused
from sightline.history.models import Event
from sightline.people.commands.give_access import give_access
from sightline.people.models import Child

LAST = date(2026, 3, 20)


def give(world, by="manager", person="other_team", reason=REASON, until_on=LAST):
    viewer = world.users[by]
    with looking_as(viewer, NOW):
        return give_access(
            by=viewer, at=NOW, child=world.north, person=world.users[person], reason=reason, until_on=until_on
        )


def sees(who, child):
    with looking_as(who, NOW):
        return Child.objects.filter(pk=child.pk).exists()


def test_person_sees_this_child_and_no_other(world):
    give(world)
    assert sees(world.other_team, world.north)
    assert not sees(world.other_team, world.north_protected)
    with looking_as(world.own_worker, NOW):
        assert Event.objects.get(child=world.north).subject == "Other Team"


def test_denial_beats_it(world):
    Denial.objects.create(user=world.other_team, child=world.north, reason=REASON, made_at=NOW)
    give(world)
    assert not sees(world.other_team, world.north)


def test_longer_access_may_be_added_but_not_the_same_again(world):
    give(world)
    with pytest.raises(Refused, match="for that long already"):
        give(world)
    give(world, until_on=date(2026, 4, 20))
    assert Grant.objects.count() == 2


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"reason": "please"}, "reason_too_short"),
        ({"until_on": date(2026, 3, 8)}, "bad_last_day"),
        ({"until_on": date(2027, 3, 8)}, "bad_last_day"),
        ({"person": "leaver"}, "account_closed"),
        ({"person": "administrator"}, "role_without_children"),
    ],
)
def test_bad_decisions_are_refused(world, changes, code):
    with pytest.raises(Refused) as refused:
        give(world, **changes)
    assert refused.value.code == code


def test_no_permission(world):
    with pytest.raises(PermissionDenied):
        give(world, by="own_worker")
