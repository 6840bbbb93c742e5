"""An extract brought in through the site is kept and left for the worker: both, or neither."""

from datetime import date

import pytest
from django.core.exceptions import PermissionDenied
from django.db import connection, transaction

from sightline.access.tests.world import NOW
from sightline.access.viewer import looking_as
from sightline.core.refusals import Refused
from sightline.exchange.commands.queue_extract import queue_extract
from sightline.exchange.models import Batch
from sightline.history.models import Event


def jobs() -> list[tuple]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT queue_name, args->>'batch' FROM procrastinate_jobs WHERE task_name = 'load_extract'")
        return cursor.fetchall()


def bring(world, workbook, who="analyst", day=date(2026, 3, 9)):
    file = workbook("1001")
    with looking_as(world.users[who], NOW):
        return queue_extract(file=file, filename="Annex A.xlsx", extracted_on=day, by=world.users[who], at=NOW)


def test_file_is_kept_and_a_job_is_left(world, workbook, own_home):
    batch = bring(world, workbook)
    assert (batch.filename, batch.state, batch.brought_by, batch.brought_at) == (
        "Annex A.xlsx",
        "waiting",
        world.analyst,
        NOW,
    )
    assert (own_home / "imports" / f"{batch.sha256}.xlsx").stat().st_size == batch.size
    assert jobs() == [("imports", str(batch.pk))]
    assert set(Event.objects.values_list("kind", "actor")) == {
        ("extract_received", "Analyst"),
        ("extract_queued", "Analyst"),
    }


def test_a_day_to_come_is_refused_and_leaves_nothing(world, workbook):
    with pytest.raises(Refused, match="still to come"):
        bring(world, workbook, day=date(2026, 3, 10))
    assert (jobs(), Batch.objects.count()) == ([], 0)


def test_without_the_permission_nothing_is_kept(world, workbook, own_home):
    with pytest.raises(PermissionDenied):
        bring(world, workbook, who="head")
    assert not (own_home / "imports").exists()


def test_a_job_that_cannot_be_left_takes_the_extract_with_it(world, workbook, monkeypatch):
    def broken(*args, **kwargs):
        raise RuntimeError

    monkeypatch.setattr("sightline.exchange.commands.queue_extract.app.configure_task", broken)
    with pytest.raises(RuntimeError), transaction.atomic():
        bring(world, workbook)
    assert Batch.objects.count() == 0
