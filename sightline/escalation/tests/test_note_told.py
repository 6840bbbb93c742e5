"""Answering what was told without a name."""

import pytest

from sightline.access.tests.world import NOW
from sightline.access.viewer import SYSTEM, looking_as
from sightline.core.refusals import Refused
from sightline.escalation.commands.note_told import note_told
from sightline.escalation.models import Told
from sightline.oversight.models import Action


def notes(world, who, row, note="I have asked Priya, who sees her tomorrow."):
    with looking_as(world.users[who], NOW):
        return note_told(by=world.users[who], at=NOW, told=row.pk, note=note)


def test_note_answers_and_makes_no_action(world, told, mine):
    row = mine("manager", "north_restricted")["child_protection_visit"]
    assert notes(world, "manager", row).answered_at == NOW
    with looking_as(SYSTEM):
        assert not Action.objects.exists()
        assert Told.objects.filter(answered_at__isnull=False).count() == 1
    with pytest.raises(Refused, match="answered or over"):
        notes(world, "manager", row)


def test_refused(world, told, mine):
    row = mine("manager", "north_restricted")["child_protection_visit"]
    with pytest.raises(Refused, match="at least 10"):
        notes(world, "manager", row, "Seen.")
    with pytest.raises(Refused):
        notes(world, "head", row)
