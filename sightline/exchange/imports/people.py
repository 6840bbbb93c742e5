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
    with connection.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO {table} ({columns}) SELECT {values} FROM unnest(%s::varchar[]) n ON CONFLICT (name) DO NOTHING",
            [wanted],
        )
        cursor.execute(f"SELECT name, id FROM {table} WHERE name = ANY(%s::varchar[])", [wanted])
        return dict(cursor.fetchall())


STATUSES = ("looked_after", "child_protection_plan", "child_in_need_plan", "child_in_need", "care_leaver")


def refresh_children(ids: Iterable[int], at: datetime) -> None:
    """Copy onto each child what its records say now: who they are, who holds them, and what plans are open."""
    changed = list(ids)
    if not changed:
        return
    today = localdate(at)
    with connection.cursor() as cursor:
        cursor.execute(
            "UPDATE people_child c SET given_name = d.given_name, family_name = d.family_name, born_on = d.born_on, gender = d.gender "
            "FROM (SELECT DISTINCT ON (child_id) * FROM people_childdetails WHERE superseded_at IS NULL AND child_id = ANY(%(ids)s) "
            "ORDER BY child_id, recorded_at DESC, id DESC) d WHERE d.child_id = c.id",
            {"ids": changed},
        )
        cursor.execute(_HOLDERS, {"ids": changed, "today": today})
        cursor.execute(_STATUSES, {"ids": changed, "today": today, "statuses": list(STATUSES)})
        cursor.execute(
            "SELECT id, given_name, family_name FROM people_child WHERE id = ANY(%s) AND given_name || family_name <> ''",
            [changed],
        )
        keys = [
            {"id": pk, "name_key": name_key(given, family), "sounds": sounds(given, family)}
            for pk, given, family in cursor.fetchall()
        ]
        cursor.execute(
            "UPDATE people_child c SET name_key = j.name_key, sounds = j.sounds "
            "FROM jsonb_populate_recordset(NULL::people_child, %s::jsonb) j "
            "WHERE j.id = c.id AND (c.name_key, c.sounds) IS DISTINCT FROM (j.name_key, j.sounds)",
            [orjson.dumps(keys).decode()],
        )


_HOLDERS = """
WITH held AS (
  SELECT DISTINCT ON (f.child_id, f.attributes->>'role') f.child_id, f.attributes->>'role' AS role,
    (f.attributes->>'worker_id')::bigint AS worker, (f.attributes->>'team_id')::bigint AS team, f."on"
  FROM facts_fact f
  WHERE f.kind = 'allocation' AND f.known_until IS NULL AND f.child_id = ANY(%(ids)s)
    AND (f."on" IS NULL OR f."on" <= %(today)s) AND (f.until IS NULL OR f.until > %(today)s)
  ORDER BY f.child_id, f.attributes->>'role', f."on" DESC NULLS LAST, f.id DESC
)
UPDATE people_child c SET
  worker_id = (SELECT worker FROM held h WHERE h.child_id = c.id AND h.role = 'social_worker'),
  team_id = coalesce((SELECT team FROM held h WHERE h.child_id = c.id AND h.role = 'social_worker'),
                     (SELECT team FROM held h WHERE h.child_id = c.id AND h.role = 'personal_adviser')),
  allocated_on = (SELECT h."on" FROM held h WHERE h.child_id = c.id AND h.role = 'social_worker'),
  reviewing_officer_id = (SELECT worker FROM held h WHERE h.child_id = c.id AND h.role = 'reviewing_officer'),
  personal_adviser_id = (SELECT worker FROM held h WHERE h.child_id = c.id AND h.role = 'personal_adviser')
WHERE c.id = ANY(%(ids)s)
"""

_STATUSES = """
UPDATE people_child c SET statuses = coalesce((
  SELECT array_agg(DISTINCT f.kind ORDER BY f.kind) FROM facts_fact f
  WHERE f.child_id = c.id AND f.known_until IS NULL AND f.kind = ANY(%(statuses)s)
    AND (f."on" IS NULL OR f."on" <= %(today)s) AND (f.until IS NULL OR f.until > %(today)s)
), '{}') WHERE c.id = ANY(%(ids)s)
"""
