"""The children who wait, some hundred at a time, until none is left."""

from datetime import date, timedelta

from sightline.access.tests.fixtures import world  # noqa: F401
from sightline.access.tests.world import NOW
from sightline.access.viewer import SYSTEM, looking_as
from sightline.clocks.commands import catch_up as command
from sightline.clocks.commands import work_out_again
from sightline.clocks.commands.catch_up import catch_up
from sightline.clocks.models import CatchingUp, Deadline
from sightline.clocks.tests.decisions import VISIT, decides  # noqa: F401
from sightline.history.models import Event
from sightline.jobs.tasks import catch_up as job
from sightline.jobs.tasks import catch_up_what_is_left as what_is_left
from sightline.people.tests.lives import load_life


def due() -> list[date]:
    with looking_as(SYSTEM):
        open_now = Deadline.objects.filter(clock=VISIT, met_on=None, ended_on=None)
        return sorted(open_now.values_list("due_on", flat=True))


def test_children_are_done_in_turn_and_once(world, decides, monkeypatch):  # noqa: F811
    load_life(world.north.ref)
    load_life(world.south.ref, given="Leo", family="Smith")
    monkeypatch.setattr(work_out_again, "AT_ONCE", 0)
    monkeypatch.setattr(command, "AT_A_TIME", 1)
    decides.standard()
    left, at = CatchingUp.objects.get(), NOW + timedelta(minutes=1)
    assert catch_up(by="system", at=at, catching_up=left.pk)
    left.refresh_from_db()
    assert (left.done, due()) == (1, [date(2026, 2, 24), date(2026, 3, 10)])
    assert not catch_up(by="system", at=at, catching_up=left.pk)
    left.refresh_from_db()
    assert (left.done, left.finished_at, due()) == (2, at, [date(2026, 3, 10)] * 2)
    assert not catch_up(by="system", at=at, catching_up=left.pk)  # a second job finds nothing
    with looking_as(SYSTEM):
        assert Event.objects.filter(kind="deadlines_worked_out").count() == 1


def test_the_job_goes_on_until_none_is_left(world, decides, monkeypatch):  # noqa: F811
    load_life(world.north.ref)
    monkeypatch.setattr(work_out_again, "AT_ONCE", 0)
    decides.standard()
    job.func(catching_up=CatchingUp.objects.get().pk)
    assert due() == [date(2026, 3, 10)]


def test_what_was_stopped_half_way_is_gone_on_with(world, decides, monkeypatch):  # noqa: F811
    load_life(world.north.ref)
    load_life(world.south.ref, given="Leo", family="Smith")
    monkeypatch.setattr(work_out_again, "AT_ONCE", 0)
    monkeypatch.setattr(command, "AT_A_TIME", 1)
    decides.standard()
    assert catch_up(by="system", at=NOW, catching_up=CatchingUp.objects.get().pk)  # and there the worker was stopped
    what_is_left.func(timestamp=0)
    assert due() == [date(2026, 3, 10)] * 2
    assert CatchingUp.objects.get().waiting == []
