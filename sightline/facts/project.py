"""From records to facts: each area declares which of its columns say what, and one SQL statement a declaration does the rest.

The same statements refresh what a command or an import changed and rebuild the whole table, so the two cannot disagree.
"""

from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from importlib import import_module

from django.apps import apps
from django.db import connection

from .records import Record


@dataclass(frozen=True, slots=True)
class Says:
    """What a record says: an event on the day in column ``on``, or, with ``until``, a spell from ``on`` until that day.

    ``where`` maps columns to the value they must have. ``threaded`` ties the facts of one record together by its key.
    ``dated`` false admits a spell whose start the source does not give. ``attributes`` are further columns worth knowing.
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

    def select(self, condition: str) -> str:
        """SQL that gives the facts of the records that meet ``condition`` (over the record's table, named r)."""
        meta = self.record._meta
        fields = {f.name: f for f in meta.concrete_fields}
        pairs = ", ".join(f"'{fields[name].attname}', r.{fields[name].column}" for name in self.attributes)
        tests = [condition, *(f"r.{column} = {_literal(value)}" for column, value in self.where.items())]
        if self.dated:
            tests.append(f"r.{self.on} IS NOT NULL")
        return (
            f"SELECT r.child_id, '{self.kind}', r.{self.on}, {f'r.{self.until}' if self.until else 'NULL::date'}, "
            f"{'r.key' if self.threaded else chr(39) * 2}, {f'r.{self.latest_only}' if self.latest_only else 'false'}, "
            f"{f'jsonb_strip_nulls(jsonb_build_object({pairs}))' if pairs else _EMPTY}, "
            f"r.recorded_at, r.superseded_at, '{meta.db_table}', r.id FROM {meta.db_table} r WHERE {' AND '.join(tests)}"
        )


_EMPTY = "'{}'::jsonb"
_COLUMNS = (
    'child_id, kind, "on", until, thread, latest_only, attributes, known_from, known_until, record_table, record_id'
)


def insert(into: str, condition: str, tables: set[str] | None = None) -> str:
    """One statement that adds to a table the facts of every record (of these tables only) that meets ``condition``; "" for none."""
    wanted = [says for says in declarations() if tables is None or says.record._meta.db_table in tables]
    selects = " UNION ALL ".join(says.select(condition) for says in wanted)
    return f"INSERT INTO {into} ({_COLUMNS}) {selects}" if selects else ""


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
