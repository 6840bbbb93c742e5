"""The loader: entries become versions of typed records and their facts, in the caller's one transaction.

Compared with what is known from the same source: the same content changes nothing, different content supersedes the version known
and adds the next, and what the source no longer holds is superseded unless ``keeps`` says that it stays known, or what changed of it.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import md5
from typing import Any
from uuid import UUID

import orjson
from django.apps import apps
from django.db import connection, models

from sightline.facts.project import add_facts_of_batch, close_facts_of
from sightline.facts.records import Version

from .entries import Entry, Keeps
from .people import refresh_children, resolve_children, resolve_teams, resolve_workers
from .record_words import records_in_words

CHUNK = 20_000


@dataclass(slots=True)
class Outcome:
    """What a load did: versions opened and closed, entries that were already known, and whose records changed in
    which tables."""

    opened: int = 0
    closed: int = 0
    unchanged: int = 0
    changed: set[int] = field(default_factory=set)
    tables: set[str] = field(default_factory=set)
    children: int = 0


def load(
    entries: Iterable[Entry],
    *,
    source: str,
    batch: int,
    at: datetime,
    actor: str,
    keeps: Keeps | None = None,
    first: Iterable[str] = (),
    on_progress: Callable[[str, int], None] = lambda words, percent: None,
) -> Outcome:
    """Load entries of one source. ``keeps`` null: entries only add and correct, nothing is closed for being absent.

    ``first`` are labels of models whose absent versions are judged before the others'. The viewer must be the system.
    """
    grouped: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        grouped[entry.model].append(entry)
    everything = [entry for group in grouped.values() for entry in group]
    children = resolve_children({entry.child for entry in everything if entry.child})
    named = [entry.values for label in ("people.Allocation", "facts.Reported") for entry in grouped.get(label, ())]
    workers = resolve_workers({values["worker"] for values in named if values.get("worker")})
    teams = resolve_teams({values["team"] for values in named if values.get("team")})
    outcome = Outcome(children=len(children))
    labels = list(dict.fromkeys([*first, *grouped, *(_known_labels(source) if keeps else ())]))
    only = None if keeps else sorted(children.values())
    tables = [_Table(apps.get_model(label), source, batch, at, actor, only) for label in labels]
    with connection.connection.pipeline():  # the database stores one table while the next one's rows are made
        for done, table in enumerate(tables):
            on_progress(f"Storing {records_in_words(table.model)}", 30 + 60 * done // len(tables))
            table.store(grouped.get(table.model._meta.label, []), children, workers, teams, keeps, outcome)
    on_progress("Drawing up the facts", 92)
    add_facts_of_batch(batch, outcome.tables, None if keeps else sorted(children.values()))
    refresh_children(outcome.changed, at)
    return outcome


def _known_labels(source: str) -> list[str]:
    """Models that hold anything current from this source."""
    found = []
    with connection.cursor() as cursor:
        for model in apps.get_models():
            if issubclass(model, Version):
                cursor.execute(
                    f"SELECT EXISTS (SELECT 1 FROM {model._meta.db_table} WHERE source = %s AND superseded_at IS NULL)",
                    [source],
                )
                if cursor.fetchone()[0]:
                    found.append(model._meta.label)
    return found


class _Table:
    """One record table in one load, with what is known in it; of the children of ``only`` (ids), where nothing is to be closed."""

    def __init__(
        self, model: type[Version], source: str, batch: int, at: datetime, actor: str, only: list[int] | None
    ) -> None:
        self.model, self.source, self.batch, self.at, self.actor = model, source, batch, at, actor
        self.table = model._meta.db_table
        self.fields = model.content_fields()
        self.has_child = any(f.name == "child" for f in model._meta.concrete_fields)
        self.columns = [str(f.column) for f in self.fields]
        self.blanks = [(f.name, _blank(f)) for f in self.fields]
        self.named = any(f.name in ("worker", "team") for f in self.fields)
        self.known = self._known(only)

    def store(
        self,
        entries: list[Entry],
        children: dict[str, int],
        workers: dict[str, int],
        teams: dict[str, int],
        keeps: Keeps | None,
        outcome: Outcome,
    ) -> None:
        known = self.known
        new: list[dict[str, Any]] = []
        superseded: list[int] = []
        seen: set[tuple[int | None, str]] = set()
        for entry in entries:
            child = children[entry.child] if self.has_child else None
            place = (child, entry.key)
            values = self._values(entry.values, workers, teams)
            digest = _digest(values)
            if entry.superseded_at is None:
                if place in seen:  # the same thing twice in one extract: the first stands
                    continue
                seen.add(place)
                before = known.pop(place, None)
                if before is not None:
                    if before[1].hex == digest:
                        outcome.unchanged += 1
                        continue
                    superseded.append(before[0])
            row = self._row(child, entry.key, values, digest)
            row["sheet"], row["row"] = entry.sheet, entry.row
            if entry.superseded_at is not None:
                row["superseded_at"] = entry.superseded_at
            if entry.recorded_at is not None:
                row["recorded_at"] = entry.recorded_at
            new.append(row)
            if child is not None:
                outcome.changed.add(child)
        if keeps is not None and known:
            closed, changed = self._absent(known, keeps, outcome)
            superseded += closed
            new += changed
        self._supersede(superseded)
        self._insert(new)
        outcome.opened += len(new)
        outcome.closed += len(superseded)
        if self.has_child and new:
            outcome.tables.add(self.table)

    def _row(self, child: int | None, key: str, values: list[Any], digest: str) -> dict[str, Any]:
        """A version for the database, known from now on."""
        row: dict[str, Any] = dict(zip(self.columns, values, strict=True))
        row["key"], row["sheet"], row["row"], row["digest"] = key, "", None, digest
        row["recorded_at"], row["superseded_at"] = self.at, None
        if child is not None:
            row["child_id"] = child
        return row

    def _values(self, given: dict[str, Any], workers: dict[str, int], teams: dict[str, int]) -> list[Any]:
        if self.named:
            worker, team = given.get("worker"), given.get("team")
            given = given | {"worker": workers[worker] if worker else None, "team": teams[team] if team else None}
        return [blank if (value := given.get(name)) is None else value for name, blank in self.blanks]

    def _known(self, only: list[int] | None) -> dict[tuple[int | None, str], tuple[int, UUID]]:
        """The current versions from this source, by child and key; of these children only, where nothing is to be closed."""
        child = "child_id" if self.has_child else "NULL::bigint"
        some = self.has_child and only is not None
        with connection.cursor() as cursor:
            cursor.execute(
                f"SELECT id, {child}, key, digest FROM {self.table} WHERE source = %s AND superseded_at IS NULL"
                + (" AND child_id = ANY(%s)" if some else ""),
                [self.source, *([only] if some else [])],
            )
            return {(child, key): (pk, digest) for pk, child, key, digest in cursor.fetchall()}

    def _absent(
        self,
        known: dict[tuple[int | None, str], tuple[int, UUID]],
        keeps: Keeps,
        outcome: Outcome,
    ) -> tuple[list[int], list[dict[str, Any]]]:
        """The ids of versions that are no longer what is known, and the versions that go on from them, changed."""
        closed, changed = [], []
        columns = ", ".join(f"r.{f.column}" for f in self.fields)
        names = [f.name for f in self.fields]
        joined, ref = ("JOIN people_child c ON c.id = r.child_id", "c.ref") if self.has_child else ("", "r.key")
        with connection.cursor() as cursor:
            cursor.execute(
                f"SELECT r.id, {'r.child_id' if self.has_child else 'NULL'}, {ref}, r.key, {columns} FROM {self.table} r {joined} WHERE r.id = ANY(%s)",
                [[pk for pk, _ in known.values()]],
            )
            for pk, child, child_ref, key, *found in cursor.fetchall():
                values = dict(zip(names, found, strict=True))
                fate = keeps(self.model._meta.label, child_ref, values)
                if fate is True:
                    continue
                closed.append(pk)
                if child is not None:
                    outcome.changed.add(child)
                if isinstance(fate, dict):
                    content = list((values | fate).values())
                    changed.append(self._row(child, key, content, _digest(content)))
        return closed, changed

    def _supersede(self, ids: list[int]) -> None:
        if not ids:
            return
        with connection.cursor() as cursor:
            cursor.execute(f"UPDATE {self.table} SET superseded_at = %s WHERE id = ANY(%s)", [self.at, ids])
        if self.has_child:
            close_facts_of(self.table, ids, self.at)

    def _insert(self, rows: list[dict[str, Any]]) -> None:
        """Rows travel as one JSON document: PostgreSQL reads it to typed columns far faster than row by row."""
        if not rows:
            return
        columns = list(rows[0])
        names = ", ".join(f'"{c}"' for c in columns)
        with connection.cursor() as cursor:
            for start in range(0, len(rows), CHUNK):
                cursor.execute(
                    f"INSERT INTO {self.table} ({names}, source, batch_id, recorded_by) "
                    f"SELECT {', '.join(f'j.{chr(34)}{c}{chr(34)}' for c in columns)}, %s, %s, %s "
                    f"FROM jsonb_populate_recordset(NULL::{self.table}, %s::jsonb) j",
                    [self.source, self.batch, self.actor, orjson.dumps(rows[start : start + CHUNK]).decode()],
                )


def _blank(field: models.Field) -> Any:
    """What a column holds where a source says nothing."""
    if isinstance(field, models.CharField | models.TextField):
        return ""
    return bool(field.get_default()) if isinstance(field, models.BooleanField) and not field.null else None


def _digest(values: list[Any]) -> str:
    return md5(repr(values).encode(), usedforsecurity=False).hexdigest()
