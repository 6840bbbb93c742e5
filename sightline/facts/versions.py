"""Every version of every fact of one child, each with the record it came from: what a chronology and its corrections are read from."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db import connection

from .models import Fact
from .records import record_models


@dataclass(frozen=True, slots=True)
class Source:
    """Where a record came from: a file with its sheet and row, or somebody who recorded it here (then ``filename`` is empty)."""

    system: str
    filename: str
    sheet: str
    row: int | None
    by: str

    @property
    def words(self) -> str:
        """``Annex_A.xlsx, List 7, row 12``, or ``Recorded in Sightline by Ada Oak``."""
        if not self.filename:
            return f"Recorded in Sightline by {self.by}"
        place = [self.filename, self.sheet, f"row {self.row}" if self.row is not None else ""]
        return ", ".join(filter(None, place))


@dataclass(frozen=True, slots=True)
class FactVersion:
    """One version of one fact. ``key`` names the record within its table, the same in every version (see ``records.Version``).

    ``on`` is None when the source does not say since when; ``until`` is None for an event and for a spell that goes on.
    Known from ``known_from`` until ``known_until`` (None: still).
    """

    id: int
    kind: str
    on: date | None
    until: date | None
    latest_only: bool
    attributes: dict[str, Any]
    known_from: datetime
    known_until: datetime | None
    table: str
    key: str
    source: Source

    @property
    def current(self) -> bool:
        """Whether this is what is known now."""
        return self.known_until is None

    def holds(self, day: date) -> bool:
        """Whether a spell covers a day; one whose start is not known has begun."""
        return (self.on is None or self.on <= day) and (self.until is None or self.until > day)


_SAID = ("id", "kind", "on", "until", "latest_only", "attributes", "known_from", "known_until")


def versions_of(child: int) -> list[FactVersion]:
    """Every version of every fact of a child (the id of ``people.Child``), in the order they became known. Two queries."""
    facts: list[dict[str, Any]] = list(
        Fact.objects.filter(child=child).order_by("known_from", "id").values(*_SAID, "record_table", "record_id")
    )
    records = _records(child, {fact["record_table"] for fact in facts})
    found = []
    for fact in facts:
        table = fact.pop("record_table")
        key, source = records[table, fact.pop("record_id")]
        found.append(FactVersion(**fact, table=table, key=key, source=source))
    return found


def _records(child: int, tables: Iterable[str]) -> dict[tuple[str, int], tuple[str, Source]]:
    """Each record's key and source, by table and id."""
    known = {model._meta.db_table for model in record_models()}
    parts = [
        f"SELECT '{table}', id, key, source, batch_id, sheet, row, recorded_by FROM {table} WHERE child_id = %(child)s"
        for table in sorted(tables)
        if table in known
    ]
    if not parts:
        return {}
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT r.t, r.id, r.key, r.source, coalesce(b.filename, ''), r.sheet, r.row, r.recorded_by "
            f"FROM ({' UNION ALL '.join(parts)}) r(t, id, key, source, batch, sheet, row, recorded_by) "
            "LEFT JOIN exchange_batch b ON b.id = r.batch",
            {"child": child},
        )
        return {
            (table, pk): (key, Source(system, filename, sheet, row, by))
            for table, pk, key, system, filename, sheet, row, by in cursor.fetchall()
        }
