"""The people by role, and things owed to the children, put there by hand."""

from datetime import date

import pytest

from sightline.access.tests.fixtures import at, world  # noqa: F401
from sightline.access.viewer import SYSTEM, looking_as
from sightline.clocks.models import Deadline


@pytest.fixture
def owes(world):  # noqa: F811
    """Something owed to a child: ``owes("north", due_on=date(2026, 3, 2))``; the child's worker and team owe it."""

    def make(short, *, due_on, clock="child_protection_visit", **said):
        child = world.children[short]
        values = {
            "clock": clock,
            "started_on": date(2026, 2, 2),
            "started_by": "child_protection_plan",
            "rule": "working_days:10",
            "state": "overdue",
            "worker": child.worker,
            "team": child.team,
        }
        with looking_as(SYSTEM):
            return Deadline.objects.create(child=child, due_on=due_on, **(values | said))

    return make
