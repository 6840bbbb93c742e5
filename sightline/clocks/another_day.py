"""The database as on another day, by what was known: for as long as it is looked at, its tables show that day in place of today.

PostgreSQL looks for a table among a connection's own temporary ones first. So a temporary view or table of the same name stands before
the real one: what was not known then, or had not happened, is not there, and every query of every list works as it is. The
row-level policies name the real tables: who may see whom is as it is today, and what stands in front was made from what the viewer may see.

All of it rests on one table that goes with the transaction, so nothing of another day can be left on a connection.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from io import BytesIO
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv as csv
from django.db import connection, models

from sightline.access.models import User
from sightline.exchange.imports.people import AS_KNOWN, STATUSES
from sightline.exchange.models import Contradiction
from sightline.facts.models import Fact
from sightline.people.models import Allocation, Child, ChildDetails
from sightline.people.visible import children_visible_to

from .evaluate import evaluate
from .models import Deadline

MANY = 1_000  # children, from which on the planner should know how many there are
_DAY = "(SELECT as_at FROM sightline_day)"
_MOMENT = "(SELECT known_at FROM sightline_day)"


@contextmanager
def another_day(
    viewer: User | str,
    *,
    as_at: date,
    known_at: datetime | None = None,
    children: Iterable[int] | None = None,
    turns: pa.Table | None = None,
) -> Iterator[None]:
    """Inside, ``viewer`` finds these children (None: all whom they may see) as on ``as_at``, known at ``known_at`` (None: now).

    No other child is to be found there at all. ``turns`` are what was owed, where that has been worked out already.
    """
    ids = list(children) if children is not None else None
    if turns is None:
        turns = evaluate(as_at=as_at, known_at=known_at, children=ids)
    if ids is None:
        ids = list(children_visible_to(viewer).values_list("pk", flat=True))
    _show(turns, as_at, known_at, ids)
    try:
        yield
    finally:
        if not connection.needs_rollback:  # else all of it goes with the transaction
            _run("DROP TABLE pg_temp.sightline_day, pg_temp.clocks_deadline, pg_temp.people_child CASCADE")


def open_or_since(turns: pa.Table, since: date | None) -> pa.Table:
    """The turns that are open, and those that were due, done or ended on the day ``since`` or later (None: only what is open)."""
    wanted = pc.and_(pc.is_null(turns.column("met_on")), pc.is_null(turns.column("ended_on")))
    for name in ("due_on", "met_on", "ended_on") if since else ():
        wanted = pc.or_(wanted, pc.fill_null(pc.greater_equal(turns.column(name), since), False))
    return turns.filter(wanted)


def _show(turns: pa.Table, as_at: date, known_at: datetime | None, children: list[int]) -> None:
    """Put another day in front of today's tables, with these turns as what is owed."""
    _run(
        "CREATE TEMP TABLE sightline_day ON COMMIT DROP AS SELECT %s::date AS as_at, coalesce(%s::timestamptz, 'infinity') AS known_at",
        [as_at, known_at],
    )
    for view in _views():
        _run(view)
    columns = ", ".join(f'{"c" if c in _TODAYS else "n"}."{_AS.get(c, c)}" AS "{c}"' for c in _columns(Child))
    _run(
        f"CREATE TEMP TABLE people_child ON COMMIT DROP AS {AS_KNOWN} "
        f"SELECT {columns} FROM now n JOIN public.people_child c ON c.id = n.id",
        {"ids": children, "today": as_at, "statuses": list(STATUSES), "names": "[]"},
    )
    _run("CREATE TEMP TABLE clocks_deadline ON COMMIT DROP AS SELECT * FROM public.clocks_deadline WITH NO DATA")
    _fill(turns)
    _run("CREATE INDEX ON pg_temp.clocks_deadline (child_id)")
    if len(children) >= MANY:
        _run("ANALYZE pg_temp.people_child; ANALYZE pg_temp.clocks_deadline")


# What a child's row says of itself and of today's access; the rest is drawn from the records as they were.
_TODAYS = ("id", "ref", "restricted")
_AS = {
    "team_id": "team",
    "worker_id": "worker",
    "reviewing_officer_id": "reviewing_officer",
    "personal_adviser_id": "personal_adviser",
}


def _views() -> Iterator[str]:
    """Facts, allocations, details and contradictions, each version that was known by then: one superseded later stands as what was known."""
    for model, known, on, until, always in (
        (Fact, ("known_from", "known_until"), "on", "until", "kind = 'details'"),
        (Allocation, ("recorded_at", "superseded_at"), "from_on", "until_on", "false"),
        (ChildDetails, ("recorded_at", "superseded_at"), "", "", "true"),
        (Contradiction, ("known_from", "known_until"), "", "", "true"),
    ):
        begun, over = known
        masked = {over: f'CASE WHEN "{over}" <= {_MOMENT} THEN "{over}" END'}
        happened = "true"
        if on:
            masked[until] = f'CASE WHEN "{until}" <= {_DAY} THEN "{until}" END'
            happened = f'("{on}" IS NULL OR "{on}" <= {_DAY} OR {always})'
        columns = ", ".join(masked.get(c, f'"{c}"') + f' AS "{c}"' for c in _columns(model))
        table = model._meta.db_table
        yield (
            f"CREATE TEMP VIEW {table} AS SELECT {columns} FROM public.{table} "
            f'WHERE "{begun}" <= {_MOMENT} AND {happened}'
        )


def _fill(turns: pa.Table) -> None:
    """Arrow to PostgreSQL as CSV through COPY, each row with a number of its own, the same whenever it is worked out again."""
    if not turns.num_rows:
        return
    turns = turns.sort_by([(name, "ascending") for name in ("child", "clock", "started_on", "thread", "started_by")])
    columns = {"id": pa.array(range(1, turns.num_rows + 1), pa.int64())}
    texts = [field.name for field in Deadline._meta.concrete_fields if isinstance(field, models.CharField)]
    for name, column in zip(_columns(Deadline), (field.name for field in Deadline._meta.concrete_fields), strict=True):
        if column in turns.column_names:
            columns[name] = pc.fill_null(turns.column(column), "") if column in texts else turns.column(column)
    texts = [name for name in texts if name in columns]
    out = BytesIO()
    csv.write_csv(pa.table(columns), out, csv.WriteOptions(include_header=False, quoting_style="needed"))
    names = ", ".join(f'"{name}"' for name in columns)
    with (
        connection.connection.cursor() as cursor,
        cursor.copy(
            f"COPY pg_temp.clocks_deadline ({names}) FROM STDIN (FORMAT csv, FORCE_NOT_NULL ({', '.join(texts)}))"
        ) as copy,
    ):
        copy.write(out.getbuffer())


def _columns(model: type[models.Model]) -> list[str]:
    return [str(field.column) for field in model._meta.concrete_fields]


def _run(statement: str, parameters: Any = None) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement, parameters)
