"""Who is to be told of what on a day: worked out for every open deadline at once, in temporary tables of the caller's transaction.

Nothing is told here: ``commands/make_round.py`` compares what is wanted with what was told.
"""

from datetime import date, timedelta
from typing import Any

from django.db.backends.utils import CursorWrapper

from sightline.access.lookers import DENIED, LOOKERS, SEES
from sightline.calendars.working_days import FIRST_YEAR, LAST_YEAR
from sightline.clocks.catalogue import catalogue

from .ladder import latest_due, reached_on
from .people import People

YEAR = timedelta(days=365)

KEY = ("child_id", "clock", "thread", "started_on", "started_by", "due_on", "role", "after", "also")
"""What tells one thing to be told from another, as columns of ``wanted`` and of ``escalation_told``."""

OPEN = """
SELECT child_id, clock, thread, started_on, started_by, due_on, worker_id, team_id FROM clocks_deadline
WHERE met_on IS NULL AND ended_on IS NULL AND certain AND unrecorded = '' AND paused_since IS NULL"""
"""What is not done and still owed, as known now; not while its clock stands still."""

OPEN_THEN = """
SELECT child_id, clock, thread, started_on, started_by, due_on, worker_id, team_id FROM past_deadlines
WHERE (met_on IS NULL OR met_on >= %(day)s) AND (ended_on IS NULL OR ended_on > %(day)s) AND started_on < %(day)s
  AND certain AND (unrecorded = '' OR met_on IS NOT NULL) AND paused_since IS NULL"""
"""The same as things stood on the morning of a day that is past."""

PAST = """
CREATE TEMP TABLE IF NOT EXISTS past_deadlines ON COMMIT DROP AS SELECT * FROM clocks_deadline
WHERE (met_on IS NULL OR met_on >= %(past)s) AND (ended_on IS NULL OR ended_on >= %(past)s)"""
"""What was open at some time since the first of several mornings that are past: drawn once, for all of them in one transaction."""

# A child with a status, or whom somebody holds; and one whom nobody holds yet, while the matter is less than a year old.
_NEED = (
    "(cardinality(c.statuses) > 0 OR c.team_id IS NOT NULL OR c.worker_id IS NOT NULL OR c.reviewing_officer_id IS NOT NULL "
    "OR c.personal_adviser_id IS NOT NULL OR d.started_on > %(year_ago)s)"
)

SAW = f"({SEES} OR (NOT c.restricted AND NOT {DENIED}))"
"""On a morning that is past the child stood where the turn says, which may be in another team than now."""

_TURN = "o.child_id, o.clock, o.thread, o.started_on, o.started_by, o.due_on, o.worker_id, o.team_id, o.role, o.after, o.reached_on"


def same(one: str, other: str, *names: str) -> str:
    """Whether two tables' columns are the same, where the start day may be unknown."""
    return " AND ".join(
        f"{one}.{name} IS NOT DISTINCT FROM {other}.{name}"
        if name == "started_on"
        else f"{one}.{name} = {other}.{name}"
        for name in names
    )


def draw_up(cursor: CursorWrapper, *, today: date, past: date | None = None) -> None:
    """Make the temporary tables ``wanted`` (a row for each person to be told of each thing) and ``lookers``.

    ``past``: as things stood on the morning of ``today``, by what is known now; it is the first of the mornings asked about.
    """
    clocks = catalogue()
    rungs = [(clock.code, role, after) for clock in clocks.values() for role, after in clock.escalates]
    afters = sorted({after for _, _, after in rungs})
    values: dict[str, Any] = {
        "day": today,
        "year_ago": today - YEAR,
        "first": date(FIRST_YEAR + 1, 1, 1),
        "last": max((latest_due(after, today) for after in afters), default=today),
    }
    values["last"] = min(values["last"], date(LAST_YEAR - 1, 1, 1))
    deadlines = f"{OPEN_THEN if past else OPEN} AND due_on BETWEEN %(first)s AND %(last)s"
    cursor.execute("DROP TABLE IF EXISTS pg_temp.lookers, pg_temp.rungs, pg_temp.reached, pg_temp.owing, pg_temp.asked")
    cursor.execute("DROP TABLE IF EXISTS pg_temp.first_asked, pg_temp.wanted")
    cursor.execute(f"CREATE TEMP TABLE lookers ON COMMIT DROP AS {LOOKERS}")
    cursor.execute("ALTER TABLE lookers ADD PRIMARY KEY (id)")
    cursor.execute(f"SELECT DISTINCT due_on FROM ({deadlines}) d", values)
    days = [row[0] for row in cursor.fetchall()]
    _table(cursor, "rungs", {"clock": "text", "role": "text", "after": "int"}, rungs)
    _table(
        cursor,
        "reached",
        {"after": "int", "due_on": "date", "reached_on": "date"},
        [(after, day, on) for after in afters for day in days if (on := reached_on(day, after)) <= today],
    )
    cursor.execute(
        "CREATE TEMP TABLE owing ON COMMIT DROP AS SELECT row_number() OVER () AS n, d.*, r.role, r.after, y.reached_on, "
        "coalesce(d.worker_id, 0) AS by_worker, coalesce(d.team_id, 0) AS by_team "
        f"FROM ({deadlines}) d JOIN rungs r ON r.clock = d.clock JOIN reached y ON y.after = r.after AND y.due_on = d.due_on "
        f"JOIN people_child c ON c.id = d.child_id WHERE {_NEED}",
        values,
    )
    cursor.execute("SELECT DISTINCT role, by_worker, by_team FROM owing")
    people = People(today)
    asked = [
        (role, worker, team, place, one.person, one.why, one.covers)
        for role, worker, team in cursor.fetchall()
        for place, one in enumerate(people.asked(role, worker or None, team or None))
    ]
    columns = {"role": "text", "by_worker": "bigint", "by_team": "bigint", "place": "int", "person": "bigint"}
    _table(cursor, "asked", columns | {"why": "text", "covers": "bigint"}, asked)
    cursor.execute("ANALYZE lookers; ANALYZE rungs; ANALYZE reached; ANALYZE owing; ANALYZE asked")
    # Nearly always the first who is asked may see the child, and that is that.
    cursor.execute(
        "CREATE TEMP TABLE first_asked ON COMMIT DROP AS "
        f"SELECT o.*, p.person, p.why, p.covers, l.id IS NOT NULL AND {SAW if past else SEES} AS sees FROM owing o JOIN people_child c ON c.id = o.child_id "
        "LEFT JOIN asked p ON p.role = o.role AND p.by_worker = o.by_worker AND p.by_team = o.by_team AND p.place = 0 "
        "LEFT JOIN lookers l ON l.id = p.person"
    )
    cursor.execute(f"CREATE TEMP TABLE wanted ON COMMIT DROP AS {_WANTED}")
    cursor.execute("ANALYZE wanted")


# The others: the first who is not shut out is told without the name, and as well the first who may see the child; where none on
# the ladder may, somebody who holds, reviews or advises the child or was given access. Where there is nobody, the row says so.
_WANTED = f"""
WITH rest AS (SELECT * FROM first_asked WHERE NOT sees),
judged AS (
  SELECT o.n, p.place, p.person, p.why, p.covers, {SEES} AS sees, {DENIED} AS denied FROM rest o
  JOIN asked p ON p.role = o.role AND p.by_worker = o.by_worker AND p.by_team = o.by_team
  JOIN lookers l ON l.id = p.person JOIN people_child c ON c.id = o.child_id
),
near AS (
  SELECT o.n, 1000 + k.place AS place, l.id AS person, 'near' AS why, NULL::bigint AS covers
  FROM rest o JOIN people_child c ON c.id = o.child_id
  CROSS JOIN LATERAL (VALUES (1, c.worker_id), (2, c.reviewing_officer_id), (3, c.personal_adviser_id)) k (place, worker)
  JOIN lookers l ON l.worker_id = k.worker WHERE {SEES}
  UNION ALL
  SELECT o.n, 1004, l.id, 'near', NULL FROM rest o JOIN people_child c ON c.id = o.child_id
  JOIN access_grant g ON g.child_id = c.id JOIN lookers l ON l.id = g.user_id WHERE {SEES}
),
told AS (SELECT DISTINCT ON (n) n, person, why, covers, sees FROM judged WHERE NOT denied ORDER BY n, place),
seeing AS (
  SELECT DISTINCT ON (n) n, person, why, covers FROM
  (SELECT n, place, person, why, covers FROM judged WHERE sees UNION ALL SELECT n, place, person, why, covers FROM near) any_of_them
  ORDER BY n, place, person
)
SELECT {_TURN}, false AS also, true AS named, person, why, covers FROM first_asked o WHERE sees
UNION ALL
SELECT {_TURN}, false, coalesce(t.sees, s.person IS NOT NULL), coalesce(t.person, s.person), coalesce(t.why, s.why, 'nobody'),
  CASE WHEN t.person IS NOT NULL THEN t.covers ELSE s.covers END
FROM rest o LEFT JOIN told t ON t.n = o.n LEFT JOIN seeing s ON s.n = o.n
UNION ALL
SELECT {_TURN}, true, s.person IS NOT NULL, s.person, coalesce(s.why, 'nobody'), s.covers
FROM rest o JOIN told t ON t.n = o.n AND NOT t.sees LEFT JOIN seeing s ON s.n = o.n
"""


def _table(cursor: CursorWrapper, name: str, columns: dict[str, str], rows: list[tuple[Any, ...]]) -> None:
    """A temporary table of these rows, sent as one array for each column."""
    arrays = [list(column) for column in zip(*rows, strict=True)] or [[] for _ in columns]
    types = ", ".join(f"%s::{kind}[]" for kind in columns.values())
    cursor.execute(
        f"CREATE TEMP TABLE {name} ON COMMIT DROP AS SELECT * FROM unnest({types}) AS made ({', '.join(columns)})",
        arrays,
    )
