"""Opening what one was told of: once, everything of the child, and nobody else's."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied

from sightline.access.tests.world import NOW
from sightline.access.viewer import SYSTEM, looking_as
from sightline.core.refusals import Refused
from sightline.escalation.commands.open_told import open_told
from sightline.escalation.models import Told
from sightline.history.models import Event


def opens(world, who, row, at=NOW):
    with looking_as(world.users[who], at):
        open_told(by=world.users[who], at=at, told=row.pk)


def test_everything_of_the_child_keeps_its_first_moment(world, told, mine):
    row = mine("manager")["dental_check"]
    opens(world, "manager", row)
    opens(world, "manager", row, NOW + timedelta(hours=1))
    with looking_as(SYSTEM):
        opened = Told.objects.filter(opened_at__isnull=False)
        assert {(each.to, each.child, each.opened_at) for each in opened} == {(world.manager, world.north, NOW)}
        assert opened.count() == 2
        assert Event.objects.filter(kind="told_opened", child=world.north).count() == 1


def test_without_a_name_it_is_opened_alone(world, told, mine):
    opens(world, "manager", mine("manager", "north_restricted")["child_protection_visit"])
    with looking_as(SYSTEM):
        assert Told.objects.filter(opened_at__isnull=False).count() == 1
        assert Event.objects.get(kind="told_opened_unnamed").child is None


def test_somebody_elses_is_not_there(world, told, mine):
    with pytest.raises(Refused, match="no such thing"):
        opens(world, "head", mine("manager")["dental_check"])
    with pytest.raises(PermissionDenied):
        opens(world, "administrator", mine("manager")["dental_check"])
