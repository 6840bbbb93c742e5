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


@pytest.fixture
def ladder(monkeypatch):
    """Every clock with the whole ladder: worker two days before, manager when overdue, service manager after 5, head after 10."""
    from dataclasses import replace

    from sightline.clocks.catalogue import catalogue
    from sightline.escalation import wanted

    from .telling import LADDER

    clocks = {code: replace(clock, escalates=LADDER) for code, clock in catalogue().items()}
    monkeypatch.setattr(wanted, "catalogue", lambda: clocks)


@pytest.fixture
def told(ladder, owes):
    """On the morning of Monday 9 March the visits of Amara and Zoë, and Amara's dental check, are a week overdue; everybody is told."""
    from .telling import round_of

    owes("north", due_on=date(2026, 3, 2))
    owes("north", due_on=date(2026, 3, 2), clock="dental_check")
    owes("north_restricted", due_on=date(2026, 3, 2))
    round_of(date(2026, 3, 9))


@pytest.fixture
def mine(world):  # noqa: F811
    """Somebody's open notices by clock: ``mine("manager")["dental_check"]``; of the restricted record under "restricted"."""
    from sightline.escalation.models import Told

    def find(who, short="north"):
        with looking_as(SYSTEM):
            rows = Told.objects.filter(to=world.users[who], closed_at=None, child=world.children[short])
            return {row.clock: row for row in rows.order_by("-also")}

    return find
