"""Keeps the deadlines that screens read: replaced for the children whose records changed, with every change of state noted as a flip."""

from collections.abc import Iterable
from datetime import datetime
from io import BytesIO
from typing import Any

import pyarrow as pa
import pyarrow.csv as csv
from django.db import connection
from django.utils.timezone import localdate

from .columns import COLUMNS
from .evaluate import evaluate

# The same turn: two may start on one day (a plan, and the visit made on its first day), by different kinds of event.
_KEY = (
    "n.child_id = o.child_id AND n.clock = o.clock AND n.thread = o.thread "
    "AND n.started_on IS NOT DISTINCT FROM o.started_on AND n.started_by = o.started_by"
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

_FLIP = "INSERT INTO clocks_flip (child_id, clock, thread, started_on, was, became, happened_on, noticed_at) "
# Known to be done late, or missed, before it was noticed to be overdue: it was overdue all the same.
_PASSED_UNNOTICED = "o.state = 'waiting' AND n.state IN ('met_late', 'missed')"


def refresh(children: Iterable[int], *, at: datetime) -> int:
    """Evaluate these children afresh and replace their deadlines, in the caller's transaction; returns how many there are now."""
    ids = list(children)
    if not ids:
        return 0
    today = localdate(at)
    found = evaluate(as_at=today, children=ids)
    with connection.cursor() as cursor:
        cursor.execute(
            "CREATE TEMP TABLE IF NOT EXISTS new_deadlines ON COMMIT DELETE ROWS AS SELECT * FROM clocks_deadline WITH NO DATA;"
            "DELETE FROM new_deadlines"
        )
        _copy_in(found)
        parameters: dict[str, Any] = {"ids": ids, "today": today, "at": at}
        cursor.execute(f"UPDATE new_deadlines SET state = {_STATE}", parameters)
        cursor.execute(
            f"{_FLIP}SELECT n.child_id, n.clock, n.thread, n.started_on, o.state, 'overdue', n.due_on + 1, %(at)s "
            f"FROM new_deadlines n JOIN clocks_deadline o ON {_KEY} WHERE {_PASSED_UNNOTICED}",
            parameters,
        )
        cursor.execute(
            f"{_FLIP}SELECT n.child_id, n.clock, n.thread, n.started_on, "
            f"CASE WHEN {_PASSED_UNNOTICED} THEN 'overdue' ELSE coalesce(o.state, '') END, n.state, {_SINCE.format('n')}, %(at)s "
            f"FROM new_deadlines n LEFT JOIN clocks_deadline o ON {_KEY} "
            "WHERE o.state <> n.state OR (o.id IS NULL AND n.state = 'overdue')",
            parameters,
        )
        cursor.execute(
            f"{_FLIP}SELECT o.child_id, o.clock, o.thread, o.started_on, o.state, 'withdrawn', NULL, %(at)s FROM clocks_deadline o "
            f"WHERE o.child_id = ANY(%(ids)s) AND NOT EXISTS (SELECT 1 FROM new_deadlines n WHERE {_KEY})",
            parameters,
        )
        cursor.execute("DELETE FROM clocks_deadline WHERE child_id = ANY(%s)", [ids])
        names = ", ".join(f'"{name}"' for name in (*_PG_COLUMNS, "state"))
        cursor.execute(f"INSERT INTO clocks_deadline ({names}) SELECT {names} FROM new_deadlines")
    return found.num_rows


def notice(*, today_is: datetime) -> int:
    """Note every deadline whose day has passed since it was last looked at; returns how many flipped. Run daily."""
    today = localdate(today_is)
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
