"""The people by role, and an action of the own worker's for the child of North."""

from datetime import date

import pytest

from sightline.access.tests.fixtures import at, world  # noqa: F401
from sightline.access.tests.world import NOW
from sightline.access.viewer import looking_as
from sightline.oversight.commands.set_action import set_action

THURSDAY = date(2026, 3, 12)


@pytest.fixture
def sets(world):  # noqa: F811
    """Set an action: ``sets("own_worker", owner=world.manager)``."""

    def do(who="own_worker", **said):
        values = {
            "child": world.north,
            "what": "Visit at home and see her alone.",
            "why": "Not visited since January.",
            "owner": world.own_worker,
            "due_on": THURSDAY,
            "came_from": "escalation",
        }
        with looking_as(world.users[who], NOW):
            return set_action(by=world.users[who], at=NOW, **(values | said))

    return do


@pytest.fixture
def action(sets):
    """The own worker's action, due on Thursday 12 March 2026."""
    return sets()
