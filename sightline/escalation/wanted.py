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
FIRST, LAST = date(FIRST_YEAR + 1, 1, 1), date(LAST_YEAR - 1, 1, 1)
"""Due days out of these bounds reach nobody: no working day can be counted there."""

KEY = ("child_id", "clock", "thread", "started_on", "started_by", "due_on", "role", "after", "also")
"""What tells one thing to be told from another, as columns of ``wanted`` and of ``escalation_told``."""

OPEN = """
SELECT child_id, clock, thread, started_on, started_by, due_on, worker_id, team_id FROM clocks_deadline
WHERE met_on IS NULL AND ended_on IS NULL AND certain AND unrecorded = '' AND paused_since IS NULL"""
"""What is not done and still owed, as known now; not while its clock stands still."""

THEN = """
(met_on IS NULL OR met_on >= %(day)s) AND (ended_on IS NULL OR ended_on > %(day)s) AND d.started_on < %(day)s
AND certain AND (unrecorded = '' OR met_on IS NOT NULL) AND paused_since IS NULL AND reached_on <= %(day)s"""
"""The same, and reached, as things stood on the morning of a day that is past: of ``past_owing``."""

_PAST = """
CREATE TEMP TABLE past_deadlines ON COMMIT DROP AS SELECT * FROM clocks_deadline
WHERE (met_on IS NULL OR met_on >= %(past)s) AND (ended_on IS NULL OR ended_on >= %(past)s)"""

_REACHED = """
SELECT d.*, r.role, r.after, y.reached_on
FROM ({deadlines}) d JOIN rungs r ON r.clock = d.clock JOIN reached y ON y.after = r.after AND y.due_on = d.due_on"""

_PAST_OWING = f"""
CREATE TEMP TABLE past_owing ON COMMIT DROP AS {_REACHED.format(deadlines="SELECT * FROM past_deadlines")}
WHERE (met_on IS NULL OR met_on >= reached_on) AND (ended_on IS NULL OR ended_on > reached_on)"""

# A child with a status, or whom somebody holds; and one whom nobody holds yet, while the matter is less than a year old.
_NEED = (
    "(cardinality(c.statuses) > 0 OR c.team_id IS NOT NULL OR c.worker_id IS NOT NULL OR c.reviewing_officer_id IS NOT NULL "
    "OR c.personal_adviser_id IS NOT NULL OR d.started_on > %(year_ago)s)"
)

SAW = f"({SEES} OR (NOT c.restricted AND NOT {DENIED}))"
"""On a morning that is past the child stood where the turn says, which may be in another team than now."""

_OWED = "d.child_id, d.clock, d.thread, d.started_on, d.started_by, d.due_on, d.worker_id, d.team_id"
_TURN = "o.child_id, o.clock, o.thread, o.started_on, o.started_by, o.due_on, o.worker_id, o.team_id, o.role, o.after, o.reached_on"


def same(one: str, other: str, *names: str) -> str:
    """Whether two tables' columns are the same, where the start day may be unknown."""
    return " AND ".join(
        f"{one}.{name} IS NOT DISTINCT FROM {other}.{name}"
        if name == "started_on"
        else f"{one}.{name} = {other}.{name}"
        for name in names
    )


def draw_up_past(cursor: CursorWrapper, past: date) -> None:
    """Make ``past_deadlines``, what was open at some time since the first of several mornings that are past, and ``past_owing``, what
    reached anybody while it was: drawn once, for all of those mornings in one transaction."""
    cursor.execute("SELECT to_regclass('pg_temp.past_owing') IS NOT NULL")
    if cursor.fetchone()[0]:
        return
    cursor.execute(_PAST, {"past": past})
    cursor.execute("ANALYZE past_deadlines")
    _rungs(cursor, "SELECT due_on FROM past_deadlines", LAST)
    cursor.execute(_PAST_OWING)
    cursor.execute("ANALYZE past_owing")


def _rungs(cursor: CursorWrapper, deadlines: str, last: date) -> None:
    """Make ``rungs``, and ``reached``: for every due day among these deadlines when each rung is reached, up to ``last``."""
    rungs = [(clock.code, role, after) for clock in catalogue().values() for role, after in clock.escalates]
    afters = sorted({after for _, _, after in rungs})
    latest = {after: min(latest_due(after, last) if last < LAST else LAST, LAST) for after in afters}
    asked = {"first": FIRST, "last": max(latest.values(), default=last)}
    cursor.execute(f"SELECT DISTINCT due_on FROM ({deadlines}) d WHERE due_on BETWEEN %(first)s AND %(last)s", asked)
    days = [row[0] for row in cursor.fetchall()]
    cursor.execute("DROP TABLE IF EXISTS pg_temp.rungs, pg_temp.reached")
    _table(cursor, "rungs", {"clock": "text", "role": "text", "after": "int"}, rungs)
    _table(
        cursor,
        "reached",
        {"after": "int", "due_on": "date", "reached_on": "date"},
        [(after, day, reached_on(day, after)) for after in afters for day in days if day <= latest[after]],
    )
    cursor.execute("ANALYZE rungs; ANALYZE reached")


def draw_up(cursor: CursorWrapper, people: People, *, today: date, past: date | None = None) -> None:
    """Make the temporary tables ``wanted`` (a row for each person to be told of each thing) and ``lookers``.

    ``past``: as things stood on the morning of ``today``, by what is known now; it is the first of the mornings asked about.
    """
    cursor.execute(
        "DROP TABLE IF EXISTS pg_temp.lookers, pg_temp.owing, pg_temp.asked, pg_temp.first_asked, pg_temp.wanted"
    )
    cursor.execute(f"CREATE TEMP TABLE lookers ON COMMIT DROP AS {LOOKERS}")
    cursor.execute("ALTER TABLE lookers ADD PRIMARY KEY (id)")
    if past:
        draw_up_past(cursor, past)
        owing = f"past_owing d JOIN people_child c ON c.id = d.child_id WHERE {THEN}"
    else:
        _rungs(cursor, OPEN, today)
        owing = f"({_REACHED.format(deadlines=OPEN)}) d JOIN people_child c ON c.id = d.child_id WHERE true"
    cursor.execute(
        f"CREATE TEMP TABLE owing ON COMMIT DROP AS SELECT row_number() OVER () AS n, {_OWED}, role, after, reached_on, "
        f"coalesce(d.worker_id, 0) AS by_worker, coalesce(d.team_id, 0) AS by_team FROM {owing} AND {_NEED}",
        {"day": today, "year_ago": today - YEAR},
    )
    cursor.execute("SELECT DISTINCT role, by_worker, by_team FROM owing")
    asked = [
        (role, worker, team, place, one.person, one.why, one.covers)
        for role, worker, team in cursor.fetchall()
        for place, one in enumerate(people.asked(role, worker or None, team or None))
    ]
    columns = {"role": "text", "by_worker": "bigint", "by_team": "bigint", "place": "int", "person": "bigint"}
    _table(cursor, "asked", columns | {"why": "text", "covers": "bigint"}, asked)
    cursor.execute("ANALYZE lookers; ANALYZE owing; ANALYZE asked")
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
    """A temporary table of these rows, copied in."""
    cursor.execute(f"CREATE TEMP TABLE {name} ({', '.join(map(' '.join, columns.items()))}) ON COMMIT DROP")
    with cursor.copy(f"COPY {name} FROM STDIN") as copy:
        for row in rows:
            copy.write_row(row)
