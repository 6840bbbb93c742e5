"""How a loaded extract differs from the one before: records opened, changed and closed in each table, children new and gone."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.apps import apps
from django.core.cache import cache
from django.db import connection

from sightline.access.models import User
from sightline.access.viewer import SYSTEM, looking_as
from sightline.facts.records import Record, Version
from sightline.people.visible import children_visible_to

from ..imports.record_words import records_in_words
from ..models import Batch

LISTED = 50
_KEPT_FOR = 24 * 60 * 60  # seconds


@dataclass(frozen=True, slots=True)
class TableDifference:
    """One kind of record: how many the extract added, gave otherwise than before, and no longer held."""

    title: str
    new: int
    changed: int
    closed: int


@dataclass(frozen=True, slots=True)
class Listed:
    """A child in a list of differences."""

    ref: str
    name: str


@dataclass(frozen=True, slots=True)
class Children:
    """Children of one sort: how many in all, and the first of those whom the viewer may see."""

    count: int
    listed: Sequence[Listed]
    visible: int


@dataclass(frozen=True, slots=True)
class Differences:
    """``before_on`` is the day the extract before was taken, None when this was the first; ``tables`` only those that differ."""

    before: int | None
    before_on: date | None
    tables: Sequence[TableDifference]
    new: Children
    gone: Children


def differences(viewer: User, batch: int) -> Differences | None:
    """What one loaded extract changed; None when it was not loaded.

    The counts are of all children, as the import's own totals are; names are only of children whom ``viewer`` may see.
    """
    this = Batch.objects.filter(pk=batch, state="loaded").first()
    if this is None or this.finished_at is None:
        return None
    before = Batch.objects.filter(kind=this.kind, state="loaded", pk__lt=this.pk).order_by("-pk").first()
    # What an extract changed never changes itself, so it is worked out once.
    key = f"differences:{this.pk}:{this.finished_at.timestamp()}"
    tables, new, gone = cache.get(key) or _worked_out(this.pk, this.kind, this.finished_at)
    cache.set(key, (tables, new, gone), _KEPT_FOR)
    return Differences(
        before=before.pk if before else None,
        before_on=before.extracted_on if before else None,
        tables=tables,
        new=_children(viewer, new),
        gone=_children(viewer, gone),
    )


def _worked_out(batch: int, kind: str, at: datetime) -> tuple[list[TableDifference], list[int], list[int]]:
    """The tables that differ, by title, and the ids of children new and gone: of all children, whoever asks."""
    with looking_as(SYSTEM):
        tables = [row for row in _tables(batch, kind, at) if row.new or row.changed or row.closed]
        return sorted(tables, key=lambda row: row.title), _new(batch), _gone(batch, kind, at)


def _models() -> Iterator[tuple[type[Version], bool]]:
    """Every table of versions, and whether its rows belong to children."""
    for model in apps.get_models():
        if issubclass(model, Version):
            yield model, issubclass(model, Record)


def _tables(batch: int, kind: str, at: datetime) -> Iterator[TableDifference]:
    with connection.cursor() as cursor:
        for model, of_child in _models():
            table = model._meta.db_table
            same = "x.key = r.key AND x.source = r.source" + (" AND x.child_id = r.child_id" if of_child else "")
            cursor.execute(
                "SELECT count(*) FILTER (WHERE NOT earlier), count(*) FILTER (WHERE earlier) FROM (SELECT EXISTS "
                f"(SELECT 1 FROM {table} x WHERE {same} AND x.superseded_at = r.recorded_at) AS earlier "
                f"FROM {table} r WHERE r.batch_id = %s) found",
                [batch],
            )
            new, changed = cursor.fetchone()
            cursor.execute(f"SELECT count(*) FROM {table} r WHERE {_closed(table, same)}", [kind, at, batch])
            title = records_in_words(model)
            yield TableDifference(title[:1].upper() + title[1:], new, changed, cursor.fetchone()[0])


def _closed(table: str, same: str) -> str:
    """What the load superseded without giving it anew. Parameters: source, moment, batch."""
    return (
        "r.source = %s AND r.superseded_at = %s AND NOT EXISTS "
        f"(SELECT 1 FROM {table} x WHERE {same} AND x.batch_id = %s)"
    )


def _new(batch: int) -> list[int]:
    """Children of whom nothing was known before this extract."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT d.child_id FROM people_childdetails d WHERE d.batch_id = %s AND NOT EXISTS (SELECT 1 FROM people_childdetails e "
            "WHERE e.child_id = d.child_id AND e.id <> d.id AND e.recorded_at <= d.recorded_at)",
            [batch],
        )
        return [row[0] for row in cursor.fetchall()]


def _gone(batch: int, kind: str, at: datetime) -> list[int]:
    """Children of whom this extract closed something, and of whom nothing from the source is known any more but who they are."""
    same = "x.key = r.key AND x.source = r.source AND x.child_id = r.child_id"
    beside = {"people.ChildDetails", "people.Allocation", "facts.Unrecorded"}
    tables = [model._meta.db_table for model, of_child in _models() if of_child and model._meta.label not in beside]
    closed: set[int] = set()
    with connection.cursor() as cursor:
        for table in tables:
            cursor.execute(f"SELECT DISTINCT r.child_id FROM {table} r WHERE {_closed(table, same)}", [kind, at, batch])
            closed.update(row[0] for row in cursor.fetchall())
        for table in tables:
            if closed:
                cursor.execute(
                    f"SELECT DISTINCT child_id FROM {table} WHERE source = %s AND superseded_at IS NULL AND child_id = ANY(%s)",
                    [kind, list(closed)],
                )
                closed.difference_update(row[0] for row in cursor.fetchall())
    return sorted(closed)


def _children(viewer: User, ids: list[int]) -> Children:
    visible = children_visible_to(viewer).filter(pk__in=ids).order_by("family_name", "given_name", "ref")
    first = list(visible[: LISTED + 1])
    count = len(first) if len(first) <= LISTED else visible.count()
    return Children(len(ids), [Listed(child.ref, child.name) for child in first[:LISTED]], count)
