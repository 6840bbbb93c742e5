"""Handing an action on: by its owner, by those who manage, by Sightline when its owner has left."""

import pytest

from sightline.access.tests.world import NOW
from sightline.access.viewer import SYSTEM, looking_as
from sightline.core.refusals import Refused
from sightline.history.models import Event
from sightline.oversight.commands.hand_on_action import hand_on_action
from sightline.oversight.models import Change


def hands(world, by, action, owner, viewer=None):
    with looking_as(viewer or by, NOW):
        return hand_on_action(by=by, at=NOW, action=action.pk, owner=owner, reason="Tom knows the family well.")


def test_both_owners_are_kept(world, action):
    assert hands(world, world.own_worker, action, world.team_mate).owner == world.team_mate
    with looking_as(world.manager, NOW):
        change = Change.objects.get()
        assert (change.owner_was, change.owner_became, change.changed_by) == (
            world.own_worker,
            world.team_mate,
            world.own_worker,
        )


def test_sightline_itself_may(world, action):
    hands(world, "Sightline", action, world.manager, viewer=SYSTEM)
    with looking_as(SYSTEM):
        assert Change.objects.get().changed_by is None
        assert Event.objects.get(kind="action_handed_on").actor == "Sightline"


@pytest.mark.parametrize(("owner", "code"), [("own_worker", "same_owner"), ("other_team", "owner_out_of_sight")])
def test_refused(world, action, owner, code):
    with pytest.raises(Refused) as refused:
        hands(world, world.own_worker, action, world.users[owner])
    assert refused.value.code == code
