"""What is done closes what was told, at once."""

from datetime import date

import pytest

from sightline.access.models import Team
from sightline.access.viewer import SYSTEM, looking_as
from sightline.clocks.models import Deadline
from sightline.escalation.commands.close_told import close_told
from sightline.escalation.models import Told
from sightline.history.models import Event

from .telling import morning, round_of

DUE, THEN = date(2026, 3, 2), date(2026, 3, 5)


@pytest.mark.parametrize(
    ("change", "why", "on"),
    [
        ({"met_on": date(2026, 3, 4)}, "met", date(2026, 3, 4)),
        ({"ended_on": date(2026, 3, 3)}, "ended", date(2026, 3, 3)),
        ({"started_on": date(2026, 2, 3)}, "withdrawn", THEN),
        ({"due_on": date(2026, 3, 9)}, "withdrawn", THEN),
        ({"certain": False}, "withdrawn", THEN),
        ({"paused_since": date(2026, 3, 4)}, "paused", THEN),
    ],
)
def test_closed_with_the_reason_and_the_true_day(world, owes, change, why, on):
    turn = owes("north", due_on=DUE)
    owes("south", due_on=DUE)
    round_of(date(2026, 3, 3))
    with looking_as(SYSTEM):
        Deadline.objects.filter(pk=turn.pk).update(**change)
    assert close_told(by="Sightline", at=morning(THEN), children=[world.north.pk]) > 0
    assert close_told(by="Sightline", at=morning(THEN)) == 0
    with looking_as(SYSTEM):
        assert set(Told.objects.filter(child=world.north).values_list("closed_why", "closed_on")) == {(why, on)}
        assert set(Told.objects.filter(child=world.south).values_list("closed_at", flat=True)) == {None}
        assert Event.objects.filter(kind="told_closed").count() == 1


def test_other_children_are_left(world, owes):
    turn = owes("north", due_on=DUE)
    round_of(date(2026, 3, 3))
    with looking_as(SYSTEM):
        Deadline.objects.filter(pk=turn.pk).delete()
    assert close_told(by="Sightline", at=morning(THEN), children=[world.south.pk]) == 0
    assert Team.objects.exists()
