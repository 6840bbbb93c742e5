"""Facts out of PostgreSQL, as they were on a day and as they were known at a moment, ready for the engine.

Rows travel as CSV through COPY on the caller's own connection: it sees what this transaction has changed, row-level security holds,
and it moves about a million rows a second.
"""

import threading
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from io import BytesIO
from itertools import zip_longest

import duckdb
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv as csv
from django.db import connection

# Days are counted from 1 January 1970, moments in minutes from then: whole numbers, as the plan reads them.
_DAY = pa.int32()
_KIND = pa.dictionary(pa.int32(), pa.string())
FACTS = pa.schema(
    [
        ("child", pa.int64()),
        ("kind", _KIND),
        ("on", _DAY),
        ("until", _DAY),
        ("thread", _KIND),
        ("latest_only", pa.bool_()),
        ("moment", pa.int64()),
        ("minute", pa.int32()),  # of the day, by the clock on the wall
        ("towards", _DAY),
    ]
)
BORN = pa.schema([("child", pa.int64()), ("born_on", pa.date32())])
HOLDERS = pa.schema(
    [
        ("child", pa.int64()),
        ("worker", pa.int64()),
        ("team", pa.int64()),
        ("held_from", _DAY),
        ("held_until", _DAY),  # the day after the last; far in the future while it lasts
    ]
)
UNRECORDED = pa.schema([("child", pa.int64()), ("of", _KIND), ("since", _DAY)])


@dataclass(frozen=True, slots=True)
class Loaded:
    """The four tables of facts that the clocks' plan reads."""

    facts: pa.Table
    born: pa.Table
    holders: pa.Table
    unrecorded: pa.Table


@dataclass(slots=True)
class OneChild:
    """One child's facts as plain rows: ``facts`` (kind, on, until, thread, latest_only, at, towards), ``blanks`` (of, since) and
    ``holders`` (worker, team, held_from, held_until) without overlaps."""

    facts: list[tuple] = field(default_factory=list)
    born_on: date | None = None
    blanks: list[tuple[str, date | None]] = field(default_factory=list)
    holders: list[tuple[int | None, int | None, date, date]] = field(default_factory=list)


def load(
    *, as_at: date, known_at: datetime | None = None, kinds: Iterable[str], children: Iterable[int] | None = None
) -> Loaded:
    """Facts of these kinds that had happened by the end of ``as_at``, as known at ``known_at`` (None: now), of some children or all.

    A spell that ended after ``as_at`` comes as open. Holders are spells without
    overlaps: the social worker allocated; for a care leaver without one, the personal adviser.
    """
    wanted = list(kinds)
    some = None if children is None else list(children)
    known, parameters = _asked(as_at, known_at, wanted, some)
    if some is None:
        # Most of the table is wanted: reading it from end to end beats following an index into it.
        with connection.cursor() as cursor:
            cursor.execute("SET LOCAL enable_indexscan = off; SET LOCAL enable_bitmapscan = off")
    rows = _copy(_EVERYTHING.format(known=known), parameters, _ROWS)
    if some is None:
        with connection.cursor() as cursor:
            cursor.execute("SET LOCAL enable_indexscan = on; SET LOCAL enable_bitmapscan = on")
    rows = rows.unify_dictionaries()
    kind = rows.column("kind")
    names = kind.chunk(0).dictionary.to_pylist() if kind.num_chunks else []

    def of(kinds: Iterable[str]) -> pa.Table:
        """The rows of some kinds. By their places in the dictionary: comparing whole numbers is what makes it fast."""
        places = pa.array([names.index(name) for name in kinds if name in names], pa.int32())
        indices = pa.chunked_array([chunk.indices for chunk in kind.chunks], pa.int32())
        return rows.filter(pc.is_in(indices, places))

    details = of(["details"])
    born = details.filter(pc.is_valid(details.column("on"))).group_by("child").aggregate([("on", "max")])
    blanks = of(["unrecorded"])
    return Loaded(
        facts=of(wanted).select(FACTS.names),
        born=pa.Table.from_arrays([born.column("child"), born.column("on_max").cast(pa.date32())], schema=BORN),
        holders=_in_turn(of(["allocation"])),
        unrecorded=pa.Table.from_arrays([blanks.column(name) for name in ("child", "of", "on")], schema=UNRECORDED),
    )


def load_few(
    *, as_at: date, known_at: datetime | None = None, kinds: Iterable[str], children: Iterable[int]
) -> dict[int, OneChild]:
    """The same for a few children, each with something known of them, as plain rows."""
    known, parameters = _asked(as_at, known_at, list(kinds), list(children))
    with connection.cursor() as cursor:
        cursor.execute(_FEW.format(known=known), parameters)
        rows = cursor.fetchall()
    found: dict[int, OneChild] = defaultdict(OneChild)
    allocations: dict[int, list[tuple]] = defaultdict(list)
    for child, kind, *fact, worker, team, of, social_worker, number in rows:
        one = found[child]
        if kind == "details":
            one.born_on = max(fact[0], one.born_on or fact[0]) if fact[0] else one.born_on
        elif kind == "unrecorded":
            one.blanks.append((of, fact[0]))
        elif kind == "allocation":
            allocations[child].append((social_worker, worker, team, fact[0] or date.min, fact[1] or date.max, number))
        else:
            one.facts.append((kind, *fact))
    for child, those in allocations.items():
        found[child].holders = in_turn(those)
    return dict(found)


def _asked(as_at: date, known_at: datetime | None, kinds: list[str], children: list[int] | None) -> tuple[str, dict]:
    known = "f.known_until IS NULL"
    parameters: dict = {"as_at": as_at, "known_at": known_at, "kinds": [*kinds, "details", "allocation", "unrecorded"]}
    if known_at is not None:
        known = "f.known_from <= %(known_at)s AND (f.known_until IS NULL OR f.known_until > %(known_at)s)"
    if children is not None:
        known += " AND f.child_id = ANY(%(children)s)"
        parameters["children"] = children
    return known, parameters


_ROWS = pa.schema(
    [
        *FACTS,
        ("id", pa.int64()),
        ("social_worker", pa.bool_()),
        ("worker", pa.int64()),
        ("team", pa.int64()),
        ("of", _KIND),
    ]
)

# A spell that ends before it starts says nothing of any day; the import tells somebody of it.
_WHERE = """
FROM facts_fact f
WHERE {known} AND f.kind = ANY(%(kinds)s) AND (f."on" <= %(as_at)s OR f."on" IS NULL OR f.kind = 'details')
  AND (f.until >= f."on" OR f.until IS NULL OR f."on" IS NULL)
  AND (f.kind <> 'allocation' OR f.attributes->>'role' IN ('social_worker', 'personal_adviser'))
"""
# One pass over the table, whatever is wanted of it.
_EVERYTHING = f"""
SELECT f.child_id, f.kind, f."on" - DATE '1970-01-01', CASE WHEN f.until <= %(as_at)s THEN f.until - DATE '1970-01-01' END, f.thread,
  f.latest_only::int, floor(extract(epoch FROM f.at) / 60)::bigint,
  CASE WHEN f.at IS NOT NULL THEN extract(hour FROM f.at AT TIME ZONE 'Europe/London')::int * 60
    + extract(minute FROM f.at AT TIME ZONE 'Europe/London')::int END,
  f.towards - DATE '1970-01-01', f.id,
  CASE WHEN f.kind = 'allocation' THEN (f.attributes->>'role' = 'social_worker')::int END,
  CASE WHEN f.kind = 'allocation' THEN f.attributes->>'worker_id' END,
  CASE WHEN f.kind = 'allocation' THEN f.attributes->>'team_id' END,
  CASE WHEN f.kind = 'unrecorded' THEN f.attributes->>'of' ELSE '' END
{_WHERE}"""
_FEW = f"""
SELECT f.child_id, f.kind, f."on", CASE WHEN f.until <= %(as_at)s THEN f.until END, f.thread, f.latest_only, f.at, f.towards,
  (f.attributes->>'worker_id')::bigint, (f.attributes->>'team_id')::bigint, f.attributes->>'of', f.attributes->>'role' = 'social_worker', f.id
{_WHERE}"""


def in_turn(allocations: Iterable[tuple]) -> list[tuple[int | None, int | None, date, date]]:
    """Who held one child when, as ``_IN_TURN`` has it for many, from (social_worker, worker, team, from, until, id)."""
    spells = sorted((a for a in allocations if a[3] < a[4]), key=lambda a: (not a[0], a[3], a[5]))
    social_workers_until = max((a[4] for a in spells if a[0]), default=date.min)
    plain = []
    for spell, after in zip_longest(spells, spells[1:]):
        social_worker, worker, team, since, until, _ = spell
        if after is not None and after[0] == social_worker:
            until = min(until, after[3])
        since = since if social_worker else max(since, social_workers_until)
        if since < until:
            plain.append((worker, team, since, until))
    plain.sort(key=lambda h: h[2])
    held = []
    for (worker, team, since, until), after in zip_longest(plain, plain[1:]):
        if until < date.max and (after is None or after[2] > until):
            until += timedelta(days=1)
        held.append((worker, team, since, until))
    return held


# Who held each child when, without overlaps: social workers one after the other, each until the next began; then, where no
# social worker holds the child any longer, the personal adviser.
_IN_TURN = """
WITH spell AS (
  SELECT child, social_worker, worker, team, coalesce("on", -719162) AS held_from,  -- 1 January of the year 1
    coalesce(until, 2932896) AS held_until, id  -- 31 December 9999
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
  CASE WHEN held_until < 2932896 AND (then_from IS NULL OR then_from > held_until) THEN held_until + 1 ELSE held_until END AS held_until
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
