"""Bringing an extract in: keep the file, recognise it, read it, load it whole or not at all."""

import hashlib
import shutil
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from time import monotonic
from typing import IO

import orjson
from django.db import connection, transaction
from django.db.models import Max, QuerySet
from django.utils.timezone import localdate

from sightline.access.models import User
from sightline.access.viewer import SYSTEM, looking_as
from sightline.config.home import home
from sightline.core.refusals import Refused
from sightline.facts.signals import children_changed
from sightline.history.record import record_event

from ..contradictions.find import refresh as refresh_contradictions
from ..contradictions.told import contradictions_of
from ..imports.formats import FORMATS, Extract, Loading, recognise, refuse_older
from ..imports.load import Outcome, load
from ..models import Batch, Problem

Progress = Callable[[str, int], None]
ONE_AT_A_TIME = 7461727


def receive(
    *,
    file: IO[bytes],
    filename: str,
    extracted_on: date,
    by: User | str,
    at: datetime,
    kind: str = "",
    older: bool = False,
) -> Batch:
    """Keep the original, under its own hash, and note that it came. Only its first rows are looked at, where its kind is not said.

    ``older`` lets it be loaded though a newer one has been.
    """
    if extracted_on > localdate(at):
        raise Refused(
            "extract_in_future",
            f"The extract cannot have been taken on {extracted_on:%-d %B %Y}: that day is still to come.",
        )
    folder = home() / "imports"
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    incoming = folder / f"incoming-{id(file)}-{at.timestamp()}"
    digest, size = hashlib.sha256(), 0
    with incoming.open("wb") as kept:
        while block := file.read(1024 * 1024):
            digest.update(block)
            size += len(block)
            kept.write(block)
    batch = Batch(
        kind=kind or recognise(incoming),
        older=older,
        filename=Path(filename).name[:255],
        sha256=digest.hexdigest(),
        size=size,
        extracted_on=extracted_on,
        brought_at=at,
        brought_by=by if isinstance(by, User) else None,
        actor=str(by),
    )
    shutil.move(incoming, original_of(batch))
    with transaction.atomic():
        batch.save()
        record_event(kind="extract_received", by=by, at=at, subject=batch.filename, batch=batch.pk, sha256=batch.sha256)
    return batch


def original_of(batch: Batch) -> Path:
    """Where the file that came is kept, as it came."""
    return home() / "imports" / f"{batch.sha256}{Path(batch.filename).suffix.lower()[:10]}"


def bring_in(*, batch: Batch, by: User | str, at: datetime, on_progress: Progress | None = None) -> Batch:
    """Read and load a received extract, in one transaction: a second one waits its turn, and one that stops half-way leaves nothing.

    Raises ``Refused`` when the file's structure cannot be trusted; the batch then says why and nothing is loaded.
    """
    say = _Reporter(batch, on_progress)
    try:
        with looking_as(SYSTEM), connection.cursor() as cursor:
            say("Waiting for another import to finish", 1)
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [ONE_AT_A_TIME])
            at = _after_the_last(batch.kind, at)
            _note_unfinished(Batch.objects.exclude(pk=batch.pk), at)
            say.note(state="reading")
            say("Reading the workbook", 2)
            extract: Extract = FORMATS[batch.kind].read(
                original_of(batch),
                extracted_on=batch.extracted_on,
                on_progress=lambda words, done, of: say(words, 2 + 25 * done // max(of, 1)),
            )
            if not batch.older:
                refuse_older(batch, extract.holds)
            say.note(state="loading")
            loading = FORMATS[batch.kind].draw_up(batch, extract)
            outcome = load_extract(batch, loading, at, str(by), say)
            say("Working out what is due", 94)
            children_changed.send(Batch, children=outcome.changed, at=at)
            say("Looking for what contradicts", 98)
            refresh_contradictions(outcome.changed, at)
            extract.problems += contradictions_of(batch.kind, loading.entries)
            _finish(batch, extract, outcome, at)
            record_event(
                kind="extract_loaded",
                by=by,
                at=at,
                subject=batch.filename,
                batch=batch.pk,
                opened=outcome.opened,
                closed=outcome.closed,
            )
    except Refused as refusal:
        with transaction.atomic():
            Batch.objects.filter(pk=batch.pk).update(state="refused", sentence=refusal.sentence, finished_at=at)
            record_event(
                kind="extract_refused", by=by, at=at, subject=batch.filename, batch=batch.pk, sentence=refusal.sentence
            )
        raise
    except BaseException as error:
        say.note(
            state="failed",
            finished_at=at,
            sentence=f"The import stopped before it was finished ({type(error).__name__}). Nothing was loaded.",
        )
        raise
    finally:
        say.close()
    batch.refresh_from_db()
    return batch


def _after_the_last(kind: str, at: datetime) -> datetime:
    """The moment of loading: an import that waited for another is recorded after it, whichever began first."""
    last = Batch.objects.filter(kind=kind, state="loaded").aggregate(at=Max("finished_at"))["at"]
    return at if last is None or at > last else last + timedelta(microseconds=1)


def load_extract(batch: Batch, loading: Loading, at: datetime, actor: str, say: Progress) -> Outcome:
    """Store a read extract's records and facts, in the caller's transaction, closing what the one before held and this does not."""
    return load(
        loading.entries,
        source=batch.kind,
        batch=batch.pk,
        at=at,
        actor=actor,
        keeps=loading.keeps,
        first=loading.first,
        on_progress=say,
    )


def _finish(batch: Batch, extract: Extract, outcome: Outcome, at: datetime) -> None:
    same = Batch.objects.filter(kind=batch.kind, state="loaded", sha256=batch.sha256).aggregate(pk=Max("pk"))["pk"]
    Batch.objects.filter(pk=batch.pk).update(
        state="loaded",
        percent=100,
        progress="Finished",
        finished_at=at,
        rows_read=extract.rows_read,
        rows_loaded=extract.rows_loaded,
        holds=extract.holds,
        children=outcome.children,
        opened=outcome.opened,
        closed=outcome.closed,
        same_as_id=same,
    )
    Problem.objects.bulk_create(
        [
            Problem(
                batch=batch,
                code=p.code,
                severity=p.severity,
                sheet=p.sheet[:100],
                row=p.row,
                column=p.column[:250],
                value=p.value[:250],
                message=p.message,
            )
            for p in extract.problems
        ],
        batch_size=2000,
    )


def as_json(batch: Batch) -> bytes:
    """What came of an import, in the shape that the command line promises."""
    fields = ("code", "severity", "sheet", "row", "column", "value", "message")
    return orjson.dumps(
        {
            "batch": batch.pk,
            "kind": batch.kind,
            "rows_read": batch.rows_read,
            "rows_loaded": batch.rows_loaded,
            "children": batch.children,
            "problems": list(batch.problems.order_by("id").values(*fields)),
        },
        option=orjson.OPT_INDENT_2,
    )


def sweep_unfinished(*, by: str, at: datetime) -> int:
    """Note imports that stopped half-way (their process died): nothing of them was loaded. Returns how many."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_xact_lock(%s)", [ONE_AT_A_TIME])
        if not cursor.fetchone()[0]:
            return 0
        return _note_unfinished(Batch.objects.all(), at)


def _note_unfinished(batches: QuerySet[Batch], at: datetime) -> int:
    """Whoever holds the lock knows that no other import is running: those that say so have died."""
    return batches.filter(state__in=("reading", "loading")).update(
        state="failed",
        finished_at=at,
        sentence="The import stopped before it was finished. Nothing was loaded; bring the file in again.",
    )


class _Reporter:
    """Writes a batch's progress on a connection of its own, so that others see it while the load is still one open transaction."""

    EVERY = 0.25  # seconds

    def __init__(self, batch: Batch, listener: Progress | None) -> None:
        self.batch, self.listener = batch, listener
        self.side = connection.copy()
        self.last = 0.0

    def __call__(self, words: str, percent: int) -> None:
        if self.listener:
            self.listener(words, percent)
        if monotonic() - self.last >= self.EVERY:
            self.last = monotonic()
            self.note(progress=words, percent=percent)

    def note(self, **changes: str | int | datetime) -> None:
        with self.side.cursor() as cursor:
            sets = ", ".join(f"{name} = %s" for name in changes)
            cursor.execute(f"UPDATE exchange_batch SET {sets} WHERE id = %s", [*changes.values(), self.batch.pk])

    def close(self) -> None:
        self.side.close()
