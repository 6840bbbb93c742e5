"""From records to facts: each area declares which of its columns say what, and one SQL statement a declaration does the rest.

The same statements refresh what a command or an import changed and rebuild the whole table, so the two cannot disagree.
"""

from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from importlib import import_module

from django.apps import apps
from django.db import connection, models

from .records import Record


@dataclass(frozen=True, slots=True)
class Says:
    """What a record says: an event on the day in column ``on``, or, with ``until``, a spell from ``on`` until that day.

    ``kind`` is the kind of fact; ``kind_in`` instead names a column that holds it.
    ``where`` maps columns to the value they must have. ``threaded`` ties the facts of one record together by its key, ``thread`` those
    of several records by a column. ``dated`` false admits a spell whose start the source does not give. ``at`` and ``towards`` are the
    columns of the moment and of the day pointed to. ``attributes`` are further columns worth knowing.
    """

    kind: str
    record: type[Record]
    on: str
    until: str = ""
    where: dict[str, str | bool] = field(default_factory=dict)
    threaded: bool = False
    dated: bool = True
    latest_only: str = ""
    attributes: tuple[str, ...] = ()
    kind_in: str = ""
    thread: str = ""
    at: str = ""
    towards: str = ""

    def select(self, condition: str) -> str:
        """SQL that gives the facts of the records that meet ``condition`` (over the record's table, named r)."""
        table = self.record._meta.db_table
        tests = [condition, *(f"{_column(name)} = {_literal(value)}" for name, value in self.where.items())]
        if self.dated:
            tests.append(f"{_column(self.on)} IS NOT NULL")
        said = [
            _column(self.kind_in) if self.kind_in else f"'{self.kind}'",
            _column(self.on),
            *(_column(name) if name else "NULL::date" for name in (self.until, self.towards)),
            _column(self.at) if self.at else "NULL::timestamptz",
            _column(self.thread) if self.thread else "r.key" if self.threaded else "''",
            _column(self.latest_only) if self.latest_only else "false",
            self._attributes(),
        ]
        return (
            f"SELECT r.child_id, {', '.join(said)}, r.recorded_at, r.superseded_at, '{table}', r.id "
            f"FROM {table} r WHERE {' AND '.join(tests)}"
        )

    def _attributes(self) -> str:
        """The attributes as JSON, without those that are null; of a record that may say anything, without those that are blank."""
        if not self.attributes:
            return "'{}'::jsonb"
        fields = {f.name: f for f in self.record._meta.concrete_fields}
        pairs = []
        for name in self.attributes:
            value = f'r."{fields[name].column}"'
            if self.kind_in and isinstance(fields[name], models.CharField | models.TextField):
                value = f"nullif({value}, '')"
            pairs.append(f"'{fields[name].attname}', {value}")
        return f"jsonb_strip_nulls(jsonb_build_object({', '.join(pairs)}))"


_COLUMNS = 'child_id, kind, "on", until, towards, at, thread, latest_only, attributes, known_from, known_until, record_table, record_id'


def insert(into: str, condition: str, tables: set[str] | None = None) -> str:
    """One statement that adds to a table the facts of every record (of these tables only) that meets ``condition``; "" for none."""
    wanted = [says for says in declarations() if tables is None or says.record._meta.db_table in tables]
    selects = " UNION ALL ".join(says.select(condition) for says in wanted)
    return f"INSERT INTO {into} ({_COLUMNS}) {selects}" if selects else ""


def _column(name: str) -> str:
    return f'r."{name}"'


def _literal(value: str | bool) -> str:
    return str(value).lower() if isinstance(value, bool) else "'" + value.replace("'", "''") + "'"


@cache
def declarations() -> tuple[Says, ...]:
    """Every area's declarations, area by area."""
    found: list[Says] = []
    for config in apps.get_app_configs():
        if config.name.startswith("sightline.") and any(issubclass(m, Record) for m in config.get_models()):
            found += import_module(f"{config.name}.facts" if config.label != "facts" else "sightline.facts.own").FACTS
    return tuple(found)


def add_facts_of_batch(batch: int, tables: set[str], children: list[int] | None = None) -> None:
    """Add the facts of every record version that one import added; of these children only, where it comes in parts."""
    some = "" if children is None else " AND r.child_id = ANY(%(children)s)"
    statement = insert("facts_fact", f"r.batch_id = %(batch)s{some}", tables)
    if statement:
        with connection.cursor() as cursor:
            cursor.execute(statement, {"batch": batch, "children": children})


def close_facts_of(table: str, ids: list[int], at: datetime) -> None:
    """Stop knowing the facts of record versions that were superseded at ``at``."""
    with connection.cursor() as cursor:
        cursor.execute(
            "UPDATE facts_fact SET known_until = %s WHERE record_table = %s AND record_id = ANY(%s)", [at, table, ids]
        )


def rebuild() -> int:
    """Empty the facts and make them again from the records and their versions; returns how many there are."""
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM facts_fact")
        cursor.execute(insert("facts_fact", "true"))
        cursor.execute("SELECT count(*) FROM facts_fact")
        row = cursor.fetchone()
    return int(row[0])
