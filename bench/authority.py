"""A large authority in the benchmark's own home: 20,000 open children, 200,000 in all, about 5 million facts.

A made-up authority of 2,000 open children, repeated: whole ten times over (with its teams, workers and sign-ins), and its closed
children often enough to make 200,000. Only what pages and clocks read is repeated: children, facts, deadlines.
"""

import os
import subprocess
import sys
from datetime import UTC, datetime

import psycopg

BASE, WHOLE, CHILDREN = 2_000, 10, 200_000
SHIFT = 1_000_000


def ensure() -> str:
    """Build it if it is not there; returns the day of its picture."""
    today = datetime.now(UTC).date().isoformat()
    command = [sys.executable, "-m", "sightline", "demo", "--no-serve", "--children", str(BASE)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    from sightline.cli.main import ready

    ready()
    with psycopg.connect(os.environ["SIGHTLINE_OWNER_DSN"]) as connection:
        count = connection.execute("SELECT count(*) FROM people_child").fetchone()[0]
        if count < CHILDREN:
            print("Building the large authority (once)", flush=True)
            _repeat(connection)
            connection.commit()
            connection.autocommit = True
            connection.execute("VACUUM ANALYZE")
    return today


def _repeat(connection: psycopg.Connection) -> None:
    run = connection.execute
    n = f"generate_series(1, {WHOLE - 1}) n"
    columns = _columns(connection)
    run(
        f"INSERT INTO access_team (id, name, service) SELECT id + n * {SHIFT}, name || ' of ' || n, service FROM access_team, {n}"
    )
    run(
        f"INSERT INTO people_worker (id, name, code, agency, started_on, left_on) "
        f"SELECT id + n * {SHIFT}, name || ' of ' || n, code, agency, started_on, left_on FROM people_worker, {n}"
    )
    _copy(connection, "access_user", columns, n, id=True, worker_id=True, email="n || '.' || email")
    run(
        f"INSERT INTO access_membership (user_id, team_id) SELECT user_id + n * {SHIFT}, team_id + n * {SHIFT} FROM access_membership, {n}"
    )
    holders = dict.fromkeys(["team_id", "worker_id", "reviewing_officer_id", "personal_adviser_id"], True)
    _copy(connection, "people_child", columns, n, id=True, ref="ref || '-' || n", **holders)
    attributes = (
        "CASE WHEN kind = 'allocation' THEN attributes || jsonb_strip_nulls(jsonb_build_object("
        f"'worker_id', (attributes->>'worker_id')::bigint + n * {SHIFT}, 'team_id', (attributes->>'team_id')::bigint + n * {SHIFT})) "
        "ELSE attributes END"
    )
    _copy(connection, "facts_fact", columns, n, child_id=True, attributes=attributes)
    _copy(connection, "clocks_deadline", columns, n, child_id=True, worker_id=True, team_id=True)
    run("CREATE TEMP TABLE closed AS SELECT id FROM people_child WHERE statuses = '{}' AND id < 1000000")
    closed = run("SELECT count(*) FROM closed").fetchone()[0]
    have = run("SELECT count(*) FROM people_child").fetchone()[0]
    more = f"generate_series({WHOLE}, {WHOLE - 1 + -(-(CHILDREN - have) // closed)}) n"
    _copy(
        connection, "people_child", columns, more, only="id IN (SELECT id FROM closed)", id=True, ref="ref || '-' || n"
    )
    _copy(connection, "facts_fact", columns, more, only="child_id IN (SELECT id FROM closed)", child_id=True)
    _copy(connection, "clocks_deadline", columns, more, only="child_id IN (SELECT id FROM closed)", child_id=True)


def _columns(connection: psycopg.Connection) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for table, column in connection.execute(
        "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public' ORDER BY ordinal_position"
    ):
        found.setdefault(table, []).append(column)
    return found


def _copy(
    connection: psycopg.Connection, table: str, columns: dict, n: str, only: str = "true", **changed: object
) -> None:
    """Repeat a table's rows: columns given True are shifted with n, those given SQL are made by it, the rest are as they were."""
    names = [c for c in columns[table] if c != "id" or "id" in changed]
    made = [f"{c} + n * {SHIFT}" if changed.get(c) is True else str(changed.get(c, f'"{c}"')) for c in names]
    below = "id < 1000000 AND " if "id" in changed else "child_id < 1000000 AND "
    quoted = ", ".join(f'"{c}"' for c in names)
    connection.execute(f"INSERT INTO {table} ({quoted}) SELECT {', '.join(made)} FROM {table}, {n} WHERE {below}{only}")
