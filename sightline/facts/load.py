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
HOLDERS = pa.schema(
    [
        ("child", pa.int64()),
        ("worker", pa.int64()),
        ("team", pa.int64()),
        ("held_from", pa.date32()),
        ("held_until", pa.date32()),  # the day after the last; far in the future while it lasts
    ]
)
UNRECORDED = pa.schema([("child", pa.int64()), ("of", pa.string()), ("since", pa.date32())])


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

    A spell that ended after ``as_at`` comes as open. Holders are spells without
    overlaps: the social worker allocated; for a care leaver without one, the personal adviser.
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
        holders=_copy(_HOLDERS.format(known=known), parameters, HOLDERS),
        unrecorded=_copy(
            "SELECT DISTINCT f.child_id, f.attributes->>'of', f.\"on\" FROM facts_fact f "
            f'WHERE {known} AND f.kind = \'unrecorded\' AND (f."on" <= %(as_at)s OR f."on" IS NULL)',
            parameters,
            UNRECORDED,
        ),
    )


# Who held each child when, without overlaps: social workers one after the other, each until the next began; then, where no
# social worker holds the child any longer, the personal adviser.
_HOLDERS = """
WITH spell AS (
  SELECT f.child_id, f.attributes->>'role' = 'social_worker' AS social_worker, (f.attributes->>'worker_id')::bigint AS worker,
    (f.attributes->>'team_id')::bigint AS team, coalesce(f."on", '0001-01-01') AS held_from,
    CASE WHEN f.until <= %(as_at)s THEN f.until ELSE '9999-12-31' END AS held_until, f.id
  FROM facts_fact f
  WHERE {known} AND f.kind = 'allocation' AND f.attributes->>'role' IN ('social_worker', 'personal_adviser')
    AND (f."on" <= %(as_at)s OR f."on" IS NULL)
), in_turn AS (
  SELECT *, max(held_until) FILTER (WHERE social_worker) OVER (PARTITION BY child_id) AS social_workers_until,
    lead(held_from) OVER (PARTITION BY child_id, social_worker ORDER BY held_from, id) AS next_from
  FROM spell WHERE held_from < held_until  -- one corrected on its first day was never held
), plain AS (
  SELECT child_id, worker, team,
    CASE WHEN social_worker THEN held_from ELSE greatest(held_from, social_workers_until) END AS held_from,
    least(held_until, coalesce(next_from, held_until)) AS held_until
  FROM in_turn
)
SELECT child_id, worker, team, held_from, held_until FROM plain WHERE held_from < held_until
"""


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
