"""Marking an action as done."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied

from sightline.access.tests.world import NOW
from sightline.access.viewer import looking_as
from sightline.core.refusals import Refused
from sightline.history.models import Event
from sightline.oversight.commands.finish_action import finish_action

LATER = NOW + timedelta(days=2)


def finishes(world, who, action, note="Seen at home, alone, on Tuesday."):
    with looking_as(world.users[who], LATER):
        return finish_action(by=world.users[who], at=LATER, action=action.pk, note=note)


@pytest.mark.parametrize("who", ["own_worker", "manager", "head"])
def test_owner_and_those_who_manage_may(world, action, who):
    done = finishes(world, who, action)
    assert (done.status, done.closed_by, done.closed_at) == ("done", world.users[who], LATER)
    with looking_as(world.head):
        assert Event.objects.filter(kind="action_done").count() == 1


def test_team_mate_may_not(world, action):
    with pytest.raises(PermissionDenied):
        finishes(world, "team_mate", action)


def test_somebody_elses_child_is_not_there(world, action):
    with pytest.raises(Refused, match="no such action"):
        finishes(world, "other_team", action)


def test_a_note_must_say_something(world, action):
    with pytest.raises(Refused, match="at least 10"):
        finishes(world, "own_worker", action, note="Done.")


def test_twice_is_refused(world, action):
    finishes(world, "own_worker", action)
    with pytest.raises(Refused, match="closed already"):
        finishes(world, "own_worker", action)
