"""What is known of one child, fact by fact, with its source."""

from datetime import datetime
from typing import Any

from django.db import connection

from sightline.core.refusals import Refused


def facts_of(child: str, known_at: datetime | None = None) -> list[dict[str, Any]]:
    """Every fact of a child as known at a moment (None: now), oldest first, each with where it came from."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT id FROM people_child WHERE ref = %s", [child])
        row = cursor.fetchone()
        if row is None:
            raise Refused("unknown_child", f"There is no child with the id {child!r}.")
        cursor.execute(
            'SELECT f.kind, f."on", f.until, f.latest_only, f.attributes, f.known_from, f.known_until, f.record_table, f.record_id '
            "FROM facts_fact f WHERE f.child_id = %(child)s AND (%(at)s::timestamptz IS NULL AND f.known_until IS NULL "
            "OR f.known_from <= %(at)s AND (f.known_until IS NULL OR f.known_until > %(at)s)) "
            'ORDER BY f."on" NULLS FIRST, f.kind, f.id',
            {"child": row[0], "at": known_at},
        )
        names = [c.name for c in cursor.description]
        facts = [dict(zip(names, values, strict=True)) for values in cursor.fetchall()]
    sources = _sources(facts)
    for fact in facts:
        fact["source"] = sources[fact["record_table"], fact.pop("record_id")]
        fact["record"] = fact.pop("record_table")
        if isinstance(fact["attributes"], str):
            import orjson

            fact["attributes"] = orjson.loads(fact["attributes"])
    return [{"child": child, **fact} for fact in facts]


def _sources(facts: list[dict[str, Any]]) -> dict[tuple[str, int], dict[str, Any]]:
    """Where each record came from: source, file, sheet, row, and who brought it."""
    wanted: dict[str, list[int]] = {}
    for fact in facts:
        wanted.setdefault(fact["record_table"], []).append(fact["record_id"])
    found: dict[tuple[str, int], dict[str, Any]] = {}
    with connection.cursor() as cursor:
        for table, ids in wanted.items():
            cursor.execute(
                f"SELECT r.id, r.source, b.filename, r.sheet, r.row, r.recorded_by FROM {table} r "
                "LEFT JOIN exchange_batch b ON b.id = r.batch_id WHERE r.id = ANY(%s)",
                [ids],
            )
            for pk, source, filename, sheet, row, by in cursor.fetchall():
                found[table, pk] = {"source": source, "file": filename, "sheet": sheet, "row": row, "recorded_by": by}
    return found
