"""Keeps the deadlines that screens read: replaced for the children whose records changed, with every change of state noted as a flip."""

import json
from collections.abc import Iterable
from datetime import datetime
from io import BytesIO
from typing import Any

import pyarrow as pa
import pyarrow.csv as csv
from django.core.serializers.json import DjangoJSONEncoder
from django.db import connection
from django.utils.timezone import localdate

from sightline.facts.models import Fact, Received
from sightline.facts.received import received

from .columns import COLUMNS
from .derived import underlying
from .evaluate import FEW, evaluate
from .models import Deadline
from .standards import standards

# The same turn: two may start on one day (a plan, and the visit made on its first day), by different kinds of event.
_KEY = (
    "n.child_id = o.child_id AND n.clock = o.clock AND n.thread = o.thread "
    "AND n.started_on IS NOT DISTINCT FROM o.started_on AND n.started_by = o.started_by AND n.started_at IS NOT DISTINCT FROM o.started_at"
)

# The state on a day, in SQL over a table with a deadline's columns (see states.py, whose test compares all three).
_STATE = """CASE
  WHEN due_on IS NULL OR NOT certain THEN 'unknown'
  WHEN met_on > due_on OR met_at > due_at THEN 'met_late'
  WHEN met_on IS NOT NULL THEN 'met'
  WHEN ended_on <= due_on THEN 'ended'
  WHEN ended_on IS NULL AND (%(today)s <= due_on OR paused_since IS NOT NULL) THEN 'waiting'
  WHEN unrecorded <> '' THEN 'unknown'
  WHEN ended_on IS NULL THEN 'overdue'
  ELSE 'missed' END"""

# The day a state truly began.
_SINCE = """CASE {0}.state
  WHEN 'waiting' THEN {0}.started_on
  WHEN 'overdue' THEN {0}.due_on + 1
  WHEN 'met' THEN {0}.met_on
  WHEN 'met_late' THEN {0}.met_on
  WHEN 'ended' THEN {0}.ended_on
  WHEN 'missed' THEN {0}.ended_on
  WHEN 'unknown' THEN CASE WHEN {0}.certain AND {0}.met_on IS NULL THEN {0}.due_on + 1 END END"""

# Known to be done late, or missed, before it was noticed to be overdue: it was overdue all the same.
_PASSED_UNNOTICED = "o.state = 'waiting' AND n.state IN ('met_late', 'missed')"
_FLIP = "INSERT INTO clocks_flip (child_id, clock, thread, started_on, was, became, happened_on, noticed_at) "

# What is new ({new}) against what is kept (o): every change of state becomes a flip, and only rows that differ are written.
_REPLACE = f"""
WITH n AS MATERIALIZED (SELECT *, {_STATE} AS state FROM ({{new}}) given),
o AS MATERIALIZED (SELECT * FROM clocks_deadline WHERE child_id = ANY(%(ids)s)),
flips AS ({_FLIP}
  SELECT child_id, clock, thread, started_on, was, became, happened_on, %(at)s FROM (
    SELECT 1 AS place, n.child_id, n.clock, n.thread, n.started_on, o.state AS was, 'overdue' AS became, n.due_on + 1 AS happened_on
    FROM n JOIN o ON {_KEY} WHERE {_PASSED_UNNOTICED}
    UNION ALL
    SELECT 2, n.child_id, n.clock, n.thread, n.started_on,
      CASE WHEN {_PASSED_UNNOTICED} THEN 'overdue' ELSE coalesce(o.state, '') END, n.state, {_SINCE.format("n")}
    FROM n LEFT JOIN o ON {_KEY} WHERE o.state <> n.state OR (o.id IS NULL AND n.state = 'overdue')
    UNION ALL
    SELECT 3, o.child_id, o.clock, o.thread, o.started_on, o.state, 'withdrawn', NULL::date
    FROM o WHERE NOT EXISTS (SELECT 1 FROM n WHERE {_KEY})
  ) changed ORDER BY place
),
gone AS (DELETE FROM clocks_deadline WHERE id IN (SELECT id FROM o WHERE NOT EXISTS (SELECT 1 FROM n WHERE {_KEY} AND {{same}})))
INSERT INTO clocks_deadline ({{columns}}) SELECT {{columns}} FROM n WHERE NOT EXISTS (SELECT 1 FROM o WHERE {_KEY} AND {{same}})
"""


def refresh(children: Iterable[int], *, at: datetime) -> int:
    """Evaluate these children afresh and replace their deadlines, in the caller's transaction; returns how many there are now."""
    ids = list(children)
    if not ids:
        return 0
    today = localdate(at)
    parameters: dict[str, Any] = {"ids": ids, "today": today, "at": at}
    found = evaluate(as_at=today, children=ids)
    with connection.cursor() as cursor:
        if len(ids) <= FEW:
            parameters["rows"] = json.dumps([_row(row) for row in found.to_pylist()], cls=DjangoJSONEncoder)
            cursor.execute(_REPLACE_FEW, parameters)
        else:
            cursor.execute(
                "CREATE TEMP TABLE IF NOT EXISTS new_deadlines ON COMMIT DELETE ROWS AS SELECT * FROM clocks_deadline WITH NO DATA;"
                "DELETE FROM new_deadlines"
            )
            _copy_in(found)
            cursor.execute("ANALYZE new_deadlines")
            cursor.execute(_REPLACE_MANY, parameters)
    return found.num_rows


def newly_judged(*, at: datetime) -> set[int]:
    """The children concerned by standards that can be judged only since ``at``, when something that could meet them was first received."""
    now = received()
    before = now - set(Received.objects.filter(since=at).values_list("kind", flat=True))
    if before == now:
        return set()
    known = set(standards().received(frozenset(before)).versions)
    kinds = underlying(
        {kind for clock in standards().received(now).versions if clock not in known for kind in clock.kinds}
    )
    concerned = Fact.objects.filter(kind__in=kinds, known_until=None)
    return set(concerned.values_list("child", flat=True).distinct())


def notice(*, today_is: datetime) -> int:
    """Note every deadline whose day has passed since it was last looked at; returns how many flipped. Run daily.

    Those that stand still are worked out afresh: their day moves with every day of the pause.
    """
    today = localdate(today_is)
    standing_still = Deadline.objects.filter(paused_since__isnull=False).values_list("child", flat=True).distinct()
    refresh(standing_still, at=today_is)
    with connection.cursor() as cursor:
        cursor.execute(
            "WITH flipped AS (UPDATE clocks_deadline o SET state = n.state FROM "
            f"(SELECT id, state AS was, {_STATE} AS state FROM clocks_deadline WHERE state = 'waiting' AND due_on < %(today)s) n "
            "WHERE n.id = o.id AND n.state <> o.state "
            f"RETURNING o.child_id, o.clock, o.thread, o.started_on, n.was, o.state AS became, {_SINCE.format('o')} AS happened_on) "
            f"{_FLIP}SELECT *, %(at)s FROM flipped",
            {"today": today, "at": today_is},
        )
        return int(cursor.rowcount)


_RENAMED = {"child": "child_id", "worker": "worker_id", "team": "team_id"}
_PG_COLUMNS = [_RENAMED.get(name, name) for name in COLUMNS]
_TEXTS = ("unrecorded", "rule", "started_by", "met_by")


def _row(row: dict[str, Any]) -> dict[str, Any]:
    """One turn with the table's names; a text that is not there is empty."""
    return {_RENAMED.get(name, name): "" if value is None and name in _TEXTS else value for name, value in row.items()}


def _replace(new: str) -> str:
    columns = [f'"{name}"' for name in (*_PG_COLUMNS, "state")]
    same = " IS NOT DISTINCT FROM ".join(f"({', '.join(f'{each}.{name}' for name in columns)})" for each in "no")
    return _REPLACE.format(new=new, columns=", ".join(columns), same=same)


_GIVEN = ", ".join(f'"{name}"' for name in _PG_COLUMNS)
_REPLACE_MANY = _replace(f"SELECT {_GIVEN} FROM new_deadlines")
_REPLACE_FEW = _replace(f"SELECT {_GIVEN} FROM jsonb_populate_recordset(NULL::clocks_deadline, %(rows)s::jsonb)")


def _copy_in(table: pa.Table) -> None:
    """Arrow to PostgreSQL as CSV through COPY, on this connection. Empty texts travel quoted, so that they are not nulls."""
    if not table.num_rows:
        return
    for name in _TEXTS:
        position = table.schema.get_field_index(name)
        table = table.set_column(position, name, table.column(name).fill_null(""))
    out = BytesIO()
    csv.write_csv(table.select(COLUMNS), out, csv.WriteOptions(include_header=False, quoting_style="needed"))
    columns = ", ".join(f'"{name}"' for name in _PG_COLUMNS)
    texts = ", ".join((*_TEXTS, "thread"))
    with (
        connection.connection.cursor() as cursor,
        cursor.copy(f"COPY new_deadlines ({columns}) FROM STDIN (FORMAT csv, FORCE_NOT_NULL ({texts}))") as copy,
    ):
        copy.write(out.getbuffer())
