"""The formats of extract that can be brought in: what each is called, how it is told apart, read, and turned into entries."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Protocol

from django.db import connection

from sightline.core.refusals import Refused

from ..models import Batch
from .annex_a import closing as annex_a_closing
from .annex_a import mapping as annex_a_mapping
from .annex_a import reader as annex_a_reader
from .entries import Entry, Keeps
from .events import closing as events_closing
from .events import mapping as events_mapping
from .events import reader as events_reader
from .events.recognise import looks_like_events
from .problems import Problem


class Extract(Protocol):
    """What a reader gives. ``holds`` names what the extract is about, in part or in whole: lists, kinds."""

    problems: list[Problem]
    rows_read: int

    @property
    def rows_loaded(self) -> int: ...

    @property
    def holds(self) -> list[str]: ...


@dataclass(frozen=True, slots=True)
class Loading:
    """What is to be loaded of an extract: its entries, what stays known of earlier ones, and the models judged first."""

    entries: list[Entry]
    keeps: Keeps
    first: Iterable[str] = field(default_factory=tuple)


@dataclass(frozen=True, slots=True)
class Format:
    """A format. ``read`` takes (path, extracted_on=, on_progress=); ``draw_up`` (batch, extract) is called in the load's transaction."""

    code: str
    title: str
    read: Callable[..., Any]
    draw_up: Callable[[Batch, Any], Loading]


def _annex_a(batch: Batch, extract: annex_a_reader.Extract) -> Loading:
    loaded = Batch.objects.filter(kind=batch.kind, state="loaded").order_by("finished_at", "id")
    days = list(loaded.values_list("extracted_on", flat=True))
    closing = annex_a_closing.Closing(
        first_on=min(days, default=None),
        before_on=days[-1] if days else None,
        extracted_on=batch.extracted_on,
        lists=extract.lists.keys(),
    )
    found = list(annex_a_mapping.entries(extract.lists, extracted_on=batch.extracted_on, held=_held()))
    for entry in found:
        closing.saw(entry)
    return Loading(found, closing.keeps, annex_a_closing.ANCHORS_FIRST)


def _held() -> dict[tuple[str, str], annex_a_mapping.Held]:
    """The open allocations that the extract before gave."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT c.ref, a.role, w.name, t.name, a.from_on, a.key FROM people_allocation a JOIN people_child c ON c.id = a.child_id "
            "LEFT JOIN people_worker w ON w.id = a.worker_id LEFT JOIN access_team t ON t.id = a.team_id "
            "WHERE a.source = 'annex-a' AND a.superseded_at IS NULL AND a.until_on IS NULL ORDER BY a.id"
        )
        return {(ref, role): annex_a_mapping.Held(*rest) for ref, role, *rest in cursor.fetchall()}


def _events(batch: Batch, extract: events_reader.Extract) -> Loading:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT ref FROM people_child WHERE ref = ANY(%s::varchar[])", [sorted({row.child for row in extract.rows})]
        )
        events_mapping.leave_out_unknown(extract, {row[0] for row in cursor.fetchall()})
        cursor.execute("SELECT ref FROM people_child WHERE statuses <> '{}'")
        closing = events_closing.Closing(extract, batch.extracted_on, {row[0] for row in cursor.fetchall()})
    return Loading(list(events_mapping.entries(extract.rows)), closing.keeps)


FORMATS = {
    each.code: each
    for each in (
        Format("annex-a", "Annex A", annex_a_reader.read, _annex_a),
        Format("events", "Events", events_reader.read, _events),
    )
}


def recognise(path: Path) -> str:
    """The format that a file seems to have. A workbook without a heading of events is taken for Annex A, whose refusal says why not."""
    return "events" if looks_like_events(path) else "annex-a"


def refuse_older(batch: Batch, holds: list[str]) -> None:
    """Refuse an extract taken before another that has been loaded and told of some of the same: what is known would go back in time."""
    newer = Batch.objects.filter(kind=batch.kind, state="loaded", extracted_on__gt=batch.extracted_on)
    for extracted_on, held in newer.order_by("-extracted_on").values_list("extracted_on", "holds"):
        if not held or set(held) & set(holds):
            raise older(batch.extracted_on, extracted_on)


def older(extracted_on: date, newer_on: date) -> Refused:
    """A newer extract of the same has been loaded."""
    return Refused(
        "older_extract",
        f"This extract was taken on {extracted_on:%-d %B %Y}, and one taken on {newer_on:%-d %B %Y} has been loaded already, so nothing "
        "was loaded: what is known would go back in time. To go back all the same, say so when you bring it in (--older).",
    )
