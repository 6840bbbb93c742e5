"""Facts out of PostgreSQL, as they were on a day and as they were known at a moment, ready for the engine.

Rows travel as CSV through COPY on the caller's own connection: it sees what this transaction has changed, row-level security holds,
and it moves about a million rows a second.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO

import pyarrow as pa
import pyarrow.csv as csv
from django.db import connection

FACTS = pa.schema(
    [
        ("child", pa.int64()),
        ("kind", pa.string()),
        ("on", pa.date32()),
        ("until", pa.date32()),
        ("thread", pa.string()),
        ("latest_only", pa.bool_()),
    ]
)
BORN = pa.schema([("child", pa.int64()), ("born_on", pa.date32())])
HOLDERS = pa.schema([("child", pa.int64()), ("worker", pa.int64()), ("team", pa.int64())])
UNRECORDED = pa.schema([("child", pa.int64()), ("of", pa.string())])


@dataclass(frozen=True, slots=True)
class Loaded:
    """The four tables of facts that the clocks' plan reads."""

    facts: pa.Table
    born: pa.Table
    holders: pa.Table
    unrecorded: pa.Table


def load(
    *, as_at: date, known_at: datetime | None = None, kinds: Iterable[str], children: Iterable[int] | None = None
) -> Loaded:
    """Facts of these kinds that had happened by the end of ``as_at``, as known at ``known_at`` (None: now), of some children or all.

    A spell that ended after ``as_at`` comes as open. Each child's holder is the social worker allocated
    on that day; for a care leaver without one, the personal adviser.
    """
    known = "f.known_until IS NULL"
    parameters: dict = {"as_at": as_at, "known_at": known_at, "kinds": list(kinds)}
    if known_at is not None:
        known = "f.known_from <= %(known_at)s AND (f.known_until IS NULL OR f.known_until > %(known_at)s)"
    if children is not None:
        known += " AND f.child_id = ANY(%(children)s)"
        parameters["children"] = list(children)
    return Loaded(
        facts=_copy(
            'SELECT f.child_id, f.kind, f."on", CASE WHEN f.until <= %(as_at)s THEN f.until END, '
            "f.thread, CASE WHEN f.latest_only THEN 1 ELSE 0 END "
            f'FROM facts_fact f WHERE {known} AND f.kind = ANY(%(kinds)s) AND (f."on" <= %(as_at)s OR f."on" IS NULL)',
            parameters,
            FACTS,
        ),
        born=_copy(
            'SELECT f.child_id, max(f."on") FROM facts_fact f '
            f"WHERE {known} AND f.kind = 'details' AND f.\"on\" IS NOT NULL GROUP BY 1",
            parameters,
            BORN,
        ),
        holders=_copy(
            "SELECT DISTINCT ON (f.child_id) f.child_id, (f.attributes->>'worker_id')::bigint, (f.attributes->>'team_id')::bigint "
            f"FROM facts_fact f WHERE {known} AND f.kind = 'allocation' AND f.attributes->>'role' IN ('social_worker', 'personal_adviser') "
            'AND (f."on" <= %(as_at)s OR f."on" IS NULL) AND (f.until > %(as_at)s OR f.until IS NULL) '
            "ORDER BY f.child_id, f.attributes->>'role' DESC, f.\"on\" DESC NULLS LAST, f.id DESC",
            parameters,
            HOLDERS,
        ),
        unrecorded=_copy(
            "SELECT DISTINCT f.child_id, f.attributes->>'of' FROM facts_fact f "
            f'WHERE {known} AND f.kind = \'unrecorded\' AND (f."on" <= %(as_at)s OR f."on" IS NULL)',
            parameters,
            UNRECORDED,
        ),
    )


def _copy(query: str, parameters: dict, schema: pa.Schema) -> pa.Table:
    connection.ensure_connection()
    out = BytesIO()
    with (
        connection.connection.cursor() as cursor,
        cursor.copy(f"COPY ({query}) TO STDOUT (FORMAT csv)", parameters) as copy,
    ):
        for block in copy:
            out.write(block)
    if not out.tell():
        return schema.empty_table()
    out.seek(0)
    return csv.read_csv(
        out,
        read_options=csv.ReadOptions(column_names=schema.names),
        convert_options=csv.ConvertOptions(
            column_types=schema, strings_can_be_null=False, true_values=["1"], false_values=["0"]
        ),
    )
