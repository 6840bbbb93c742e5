"""Withdrawing an action."""

import pytest

from sightline.access.tests.world import NOW
from sightline.access.viewer import looking_as
from sightline.core.refusals import Refused
from sightline.history.models import Event
from sightline.oversight.commands.withdraw_action import withdraw_action


def withdraws(world, who, action, reason="The family has moved to another authority."):
    with looking_as(world.users[who], NOW):
        return withdraw_action(by=world.users[who], at=NOW, action=action.pk, reason=reason)


def test_reason_is_kept(world, action):
    gone = withdraws(world, "manager", action)
    assert (gone.status, gone.note) == ("withdrawn", "The family has moved to another authority.")
    with looking_as(world.manager):
        assert Event.objects.filter(kind="action_withdrawn", by=world.manager).count() == 1


def test_without_a_reason_it_is_refused(world, action):
    with pytest.raises(Refused, match="why it will not be done"):
        withdraws(world, "own_worker", action, reason="n/a")
