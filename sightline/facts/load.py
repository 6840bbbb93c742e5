"""Facts out of PostgreSQL, as they were on a day and as they were known at a moment, ready for the engine.

Rows travel as CSV through COPY on the caller's own connection: it sees what this transaction has changed, row-level security holds,
and it moves about a million rows a second.
"""

import threading
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO

import duckdb
import pyarrow as pa
import pyarrow.compute as pc
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
    wanted = list(kinds)
    also = ["details", "allocation", "unrecorded"]
    parameters: dict = {"as_at": as_at, "known_at": known_at, "kinds": [*wanted, *also]}
    if known_at is not None:
        known = "f.known_from <= %(known_at)s AND (f.known_until IS NULL OR f.known_until > %(known_at)s)"
    if children is not None:
        known += " AND f.child_id = ANY(%(children)s)"
        parameters["children"] = list(children)
    if children is None:
        # Most of the table is wanted: reading it from end to end beats following an index into it.
        with connection.cursor() as cursor:
            cursor.execute("SET LOCAL enable_indexscan = off; SET LOCAL enable_bitmapscan = off")
    rows = _copy(_EVERYTHING.format(known=known), parameters, _ROWS)
    if children is None:
        with connection.cursor() as cursor:
            cursor.execute("SET LOCAL enable_indexscan = on; SET LOCAL enable_bitmapscan = on")
    kind = rows.column("kind")
    details = rows.filter(pc.and_(pc.equal(kind, "details"), pc.is_valid(rows.column("on"))))
    blanks = rows.filter(pc.equal(kind, "unrecorded"))
    born = details.group_by("child").aggregate([("on", "max")])
    return Loaded(
        facts=rows.filter(pc.is_in(kind, pa.array(wanted, pa.string()))).select(FACTS.names),
        born=pa.Table.from_arrays([born.column("child"), born.column("on_max")], schema=BORN),
        holders=_in_turn(rows.filter(pc.equal(kind, "allocation"))),
        unrecorded=pa.Table.from_arrays([blanks.column(name) for name in ("child", "of", "on")], schema=UNRECORDED),
    )


_ROWS = pa.schema(
    [
        *FACTS,
        ("id", pa.int64()),
        ("social_worker", pa.bool_()),
        ("worker", pa.int64()),
        ("team", pa.int64()),
        ("of", pa.string()),
    ]
)

# One pass over the table, whatever is wanted of it.
_EVERYTHING = """
SELECT f.child_id, f.kind, f."on", CASE WHEN f.until <= %(as_at)s THEN f.until END, f.thread, f.latest_only::int, f.id,
  CASE WHEN f.kind = 'allocation' THEN (f.attributes->>'role' = 'social_worker')::int END,
  CASE WHEN f.kind = 'allocation' THEN f.attributes->>'worker_id' END,
  CASE WHEN f.kind = 'allocation' THEN f.attributes->>'team_id' END,
  CASE WHEN f.kind = 'unrecorded' THEN f.attributes->>'of' ELSE '' END
FROM facts_fact f
WHERE {known} AND f.kind = ANY(%(kinds)s) AND (f."on" <= %(as_at)s OR f."on" IS NULL OR f.kind = 'details')
  AND (f.kind <> 'allocation' OR f.attributes->>'role' IN ('social_worker', 'personal_adviser'))
"""

# Who held each child when, without overlaps: social workers one after the other, each until the next began; then, where no
# social worker holds the child any longer, the personal adviser.
_IN_TURN = """
WITH spell AS (
  SELECT child, social_worker, worker, team, coalesce("on", DATE '0001-01-01') AS held_from,
    coalesce(until, DATE '9999-12-31') AS held_until, id
  FROM allocations
), in_turn AS (
  SELECT *, max(held_until) FILTER (WHERE social_worker) OVER (PARTITION BY child) AS social_workers_until,
    lead(held_from) OVER (PARTITION BY child, social_worker ORDER BY held_from, id) AS next_from
  FROM spell WHERE held_from < held_until  -- one corrected on its first day was never held
), plain AS (
  SELECT child, worker, team,
    CASE WHEN social_worker THEN held_from ELSE greatest(held_from, social_workers_until) END AS held_from,
    least(held_until, coalesce(next_from, held_until)) AS held_until
  FROM in_turn
), held AS (
  SELECT *, lead(held_from) OVER (PARTITION BY child ORDER BY held_from) AS then_from FROM plain WHERE held_from < held_until
)
-- What ends on the day a child is let go still belongs to whoever let go, unless somebody else held the child from that day.
SELECT child, worker, team, held_from,
  CASE WHEN held_until < DATE '9999-12-31' AND (then_from IS NULL OR then_from > held_until) THEN held_until + 1 ELSE held_until END AS held_until
FROM held
"""
_here = threading.local()


def _in_turn(allocations: pa.Table) -> pa.Table:
    if not allocations.num_rows:
        return HOLDERS.empty_table()
    if not hasattr(_here, "engine"):
        _here.engine = duckdb.connect(config={"threads": 1})  # a few children: more threads cost more than they save
    engine = _here.engine if allocations.num_rows < 10_000 else duckdb.connect()
    engine.register("allocations", allocations)
    try:
        return engine.execute(_IN_TURN).to_arrow_table().cast(HOLDERS)
    finally:
        engine.unregister("allocations")


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
