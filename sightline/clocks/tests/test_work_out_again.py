"""Deadlines worked out again: at once for some, left to the background for many."""

from datetime import date

from procrastinate.contrib.django.models import ProcrastinateJob

from sightline.access.tests.fixtures import world  # noqa: F401
from sightline.access.tests.world import NOW
from sightline.access.viewer import SYSTEM, looking_as
from sightline.clocks.commands import work_out_again as command
from sightline.clocks.models import CatchingUp, Deadline
from sightline.clocks.tests.decisions import VISIT, decides  # noqa: F401
from sightline.people.tests.lives import load_life


def due() -> list[date]:
    with looking_as(SYSTEM):
        return list(Deadline.objects.filter(clock=VISIT, met_on=None, ended_on=None).values_list("due_on", flat=True))


def test_some_children_are_done_at_once_restricted_ones_too(world, decides):  # noqa: F811
    load_life(world.north.ref)
    load_life(world.north_restricted.ref, given="Zoë", family="O'Brien")
    decides.standard()
    assert due() == [date(2026, 3, 10)] * 2
    assert not CatchingUp.objects.exists()


def test_many_children_are_left_to_the_background(world, decides, monkeypatch):  # noqa: F811
    load_life(world.north.ref)
    monkeypatch.setattr(command, "AT_ONCE", 0)
    decides.standard()
    left = CatchingUp.objects.get()
    assert (left.what, left.waiting, left.children, left.done) == ("“Child protection visit”", [world.north.pk], 1, 0)
    assert (left.asked_by, left.asked_at, left.finished_at) == (world.principal, NOW, None)
    assert due() == [date(2026, 2, 24)]  # not yet
    waiting = ProcrastinateJob.objects.filter(task_name="catch_up", status="todo")
    assert list(waiting.values_list("queue_name", "args")) == [("clocks", {"catching_up": left.pk})]


def test_nothing_that_differs_is_nothing_to_do(world, decides):  # noqa: F811
    load_life(world.north.ref)
    with looking_as(SYSTEM):
        before = list(Deadline.objects.order_by("pk").values_list("pk", flat=True))
        decides.closure()  # no standard is counted in council working days here
        assert list(Deadline.objects.order_by("pk").values_list("pk", flat=True)) == before
