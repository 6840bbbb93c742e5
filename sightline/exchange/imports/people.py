"""Children, workers and teams named in an extract: found, or made the first time; and each child's copy of what is known now."""

from collections.abc import Iterable
from datetime import datetime

import orjson
from django.db import connection
from django.utils.timezone import localdate

from sightline.people.names import name_key, sounds


def resolve_children(refs: Iterable[str]) -> dict[str, int]:
    """The id of every child named by these case-system ids; children not met before are added."""
    wanted = sorted(set(refs))
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO people_child (ref, given_name, family_name, gender, statuses, restricted, name_key, sounds) "
            "SELECT r, '', '', '', '{}', false, '', '{}' FROM unnest(%s::varchar[]) r ON CONFLICT (ref) DO NOTHING",
            [wanted],
        )
        cursor.execute("SELECT ref, id FROM people_child WHERE ref = ANY(%s::varchar[])", [wanted])
        return dict(cursor.fetchall())


def resolve_workers(names: Iterable[str]) -> dict[str, int]:
    """The id of every worker of these names; those not met before are added."""
    return _named("people_worker", "name, code", "n, ''", names)


def resolve_teams(names: Iterable[str]) -> dict[str, int]:
    """The id of every team of these names; those not met before are added."""
    return _named("access_team", "name, service", "n, ''", names)


def _named(table: str, columns: str, values: str, names: Iterable[str]) -> dict[str, int]:
    wanted = sorted(set(names))
    if not wanted:
        return {}
    with connection.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO {table} ({columns}) SELECT {values} FROM unnest(%s::varchar[]) n ON CONFLICT (name) DO NOTHING",
            [wanted],
        )
        cursor.execute(f"SELECT name, id FROM {table} WHERE name = ANY(%s::varchar[])", [wanted])
        return dict(cursor.fetchall())


STATUSES = ("looked_after", "child_protection_plan", "child_in_need_plan", "child_in_need", "care_leaver")

MANY = 500


def refresh_children(ids: Iterable[int], at: datetime) -> None:
    """Copy onto each child what its records say now: who they are, who holds them, and what plans are open."""
    changed = list(ids)
    if not changed:
        return
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT DISTINCT given_name, family_name FROM people_childdetails WHERE superseded_at IS NULL AND child_id = ANY(%s) "
            "AND (given_name <> '' OR family_name <> '')",
            [changed],
        )
        names = [
            {"given": given, "family": family, "name_key": name_key(given, family), "sounds": sounds(given, family)}
            for given, family in cursor.fetchall()
        ]
        # A table just filled is taken for empty, and all its rows would be looked through for each child.
        if len(changed) > MANY:
            cursor.execute("SET LOCAL enable_nestloop = off")
        cursor.execute(
            _COPY,
            {
                "ids": changed,
                "today": localdate(at),
                "statuses": list(STATUSES),
                "names": orjson.dumps(names).decode(),
            },
        )
        if len(changed) > MANY:
            cursor.execute("SET LOCAL enable_nestloop = on")


# What is known of the children, each part gathered once and joined: rows named ``now``.
AS_KNOWN = """
WITH details AS (
  SELECT DISTINCT ON (child_id) child_id, given_name, family_name, born_on, gender FROM people_childdetails
  WHERE superseded_at IS NULL AND child_id = ANY(%(ids)s) ORDER BY child_id, recorded_at DESC, id DESC
), names AS (
  SELECT * FROM jsonb_to_recordset(%(names)s::jsonb) AS n(given text, family text, name_key text, sounds varchar[])
), current AS (
  SELECT f.child_id, f.kind, f."on", f.attributes, f.id FROM facts_fact f
  WHERE f.child_id = ANY(%(ids)s) AND f.known_until IS NULL AND (f.kind = 'allocation' OR f.kind = ANY(%(statuses)s))
    AND (f."on" IS NULL OR f."on" <= %(today)s) AND (f.until IS NULL OR f.until > %(today)s)
), held AS (
  SELECT DISTINCT ON (child_id, attributes->>'role') child_id, attributes->>'role' AS role,
    (attributes->>'worker_id')::bigint AS worker, (attributes->>'team_id')::bigint AS team, "on"
  FROM current WHERE kind = 'allocation' ORDER BY child_id, attributes->>'role', "on" DESC NULLS LAST, id DESC
), holders AS (
  SELECT child_id,
    max(worker) FILTER (WHERE role = 'social_worker') AS worker,
    coalesce(max(team) FILTER (WHERE role = 'social_worker'), max(team) FILTER (WHERE role = 'personal_adviser')) AS team,
    max("on") FILTER (WHERE role = 'social_worker') AS allocated_on,
    max(worker) FILTER (WHERE role = 'reviewing_officer') AS reviewing_officer,
    max(worker) FILTER (WHERE role = 'personal_adviser') AS personal_adviser
  FROM held GROUP BY child_id
), plans AS (
  SELECT child_id, array_agg(DISTINCT kind ORDER BY kind) AS statuses FROM current WHERE kind <> 'allocation' GROUP BY child_id
), now AS (
  SELECT c.id, coalesce(d.given_name, '') AS given_name, coalesce(d.family_name, '') AS family_name, d.born_on,
    coalesce(d.gender, '') AS gender, coalesce(n.name_key, '') AS name_key, coalesce(n.sounds, '{}') AS sounds,
    h.worker, h.team, h.allocated_on, h.reviewing_officer, h.personal_adviser, coalesce(p.statuses, '{}') AS statuses
  FROM people_child c
    LEFT JOIN details d ON d.child_id = c.id
    LEFT JOIN names n ON n.given = d.given_name AND n.family = d.family_name
    LEFT JOIN holders h ON h.child_id = c.id
    LEFT JOIN plans p ON p.child_id = c.id
  WHERE c.id = ANY(%(ids)s)
)
"""
# Only rows that differ are written.
_COPY = f"""{AS_KNOWN}
UPDATE people_child c SET given_name = n.given_name, family_name = n.family_name, born_on = n.born_on, gender = n.gender,
  name_key = n.name_key, sounds = n.sounds, worker_id = n.worker, team_id = n.team, allocated_on = n.allocated_on,
  reviewing_officer_id = n.reviewing_officer, personal_adviser_id = n.personal_adviser, statuses = n.statuses
FROM now n
WHERE n.id = c.id AND (c.given_name, c.family_name, c.born_on, c.gender, c.name_key, c.sounds, c.worker_id, c.team_id, c.allocated_on,
    c.reviewing_officer_id, c.personal_adviser_id, c.statuses)
  IS DISTINCT FROM (n.given_name, n.family_name, n.born_on, n.gender, n.name_key, n.sounds, n.worker, n.team, n.allocated_on,
    n.reviewing_officer, n.personal_adviser, n.statuses)
"""
