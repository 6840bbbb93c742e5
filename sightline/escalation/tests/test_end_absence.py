"""Ending an absence: back, or not going."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied

from sightline.access.tests.world import NOW
from sightline.core.refusals import Refused
from sightline.escalation.commands.end_absence import end_absence
from sightline.escalation.models import Absence
from sightline.escalation.people import People


@pytest.fixture
def absence(world):
    return Absence.objects.create(
        person=world.own_worker,
        cover=world.team_mate,
        from_on=NOW.date() - timedelta(days=3),
        until_on=NOW.date() + timedelta(days=3),
        recorded_at=NOW,
        recorded_by=world.own_worker,
    )


@pytest.mark.parametrize("who", ["own_worker", "manager"])
def test_back_now(world, absence, who):
    assert People(NOW.date()).away == {world.own_worker.pk: world.team_mate.pk}
    assert end_absence(by=world.users[who], at=NOW, absence=absence.pk).ended_by == world.users[who]
    assert People(NOW.date()).away == {}
    with pytest.raises(Refused, match="over already"):
        end_absence(by=world.users[who], at=NOW, absence=absence.pk)


def test_last_day_and_the_day_after(world, absence):
    assert People(absence.until_on - timedelta(days=1)).away
    assert not People(absence.until_on).away


def test_others_may_not(world, absence):
    with pytest.raises(PermissionDenied):
        end_absence(by=world.team_mate, at=NOW, absence=absence.pk)
    with pytest.raises(Refused, match="no such absence"):
        end_absence(by=world.own_worker, at=NOW, absence=absence.pk + 1)
