"""Finding what contradicts: every declaration at once over any number of children, in one pass of SQL each way.

What is found is compared with what stands: new contradictions are added, those that the records no longer bear out are cleared.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any

import orjson
from django.db import connection, transaction
from django.utils.timezone import localdate, localtime

from sightline.calendars.rules import years
from sightline.facts.vocabulary import KINDS

from .checks import all_contradictions

_FEW = 20  # children

_FACTS = """
WITH f AS MATERIALIZED (
  SELECT x.id, x.child_id AS child, x.kind, x."on", x.until, x.at, x.thread, x.latest_only, x.record_table, x.record_id, c.born_on
  FROM facts_fact x JOIN people_child c ON c.id = x.child_id
  WHERE x.child_id = ANY(%(children)s) AND x.known_until IS NULL AND x.kind NOT IN ('allocation', 'details', 'unrecorded')
), found(code, first, second) AS (
"""
_TOLD = """
) SELECT found.code, a.child, a.born_on, a.kind, a."on", a.until, a.thread, a.record_table, a.record_id, a.at,
    b.kind, b."on", b.until, b.thread, b.record_table, b.record_id, b.at
FROM found JOIN f a ON a.id = found.first LEFT JOIN f b ON b.id = found.second
"""


@cache
def _query(ages: bool) -> str:
    wanted = [each for each in all_contradictions() if each.ages or not ages]
    parts = [f"SELECT '{each.code}', x.* FROM ({each.sql}) x" for each in wanted]
    return _FACTS + "\nUNION ALL\n".join(parts) + _TOLD


@dataclass(frozen=True, slots=True)
class Found:
    """One contradiction as found: ``key`` names it within child and code, the same as long as the records say the same."""

    code: str
    child: int
    key: str
    on: date | None
    sentence: str
    places: tuple[tuple[str, int], ...]


def find(children: Collection[int], today: date, *, ages: bool = False) -> list[Found]:
    """Every contradiction in what is known now of these children; ``ages``: only of those that time alone can bring about."""
    if not children:
        return []
    many = len(children) > _FEW
    with transaction.atomic(), connection.cursor() as cursor:
        if many:  # nothing is known of facts just added, and the planner would take them for a handful
            cursor.execute("SET LOCAL enable_nestloop = off")
        cursor.execute(_query(ages), {"children": sorted(children), "today": today})
        found = [_found(*row) for row in cursor.fetchall()]
        if many:
            cursor.execute("SET LOCAL enable_nestloop = on")
        return found


def refresh(children: Collection[int], at: datetime) -> None:
    """Keep what stands up to date, after these children's records changed. The viewer must be the system."""
    today = localdate(at)
    _keep(find(children, today), children, [each.code for each in all_contradictions()], at)
    older = _who_ages(today) - set(children)
    _keep(find(older, today, ages=True), older, [each.code for each in all_contradictions() if each.ages], at)


def _who_ages(today: date) -> set[int]:
    """Children of whom time alone may make a contradiction: looked after, or on a plan and grown up."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT id FROM people_child WHERE 'looked_after' = ANY(statuses) OR "
            "('child_protection_plan' = ANY(statuses) AND born_on < %s)",
            [years(-18).due(today)],
        )
        return {row[0] for row in cursor.fetchall()}


def _keep(found: Iterable[Found], children: Collection[int], codes: list[str], at: datetime) -> None:
    if not children:
        return
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT child_id, code, key, id FROM exchange_contradiction WHERE known_until IS NULL AND child_id = ANY(%s) AND code = ANY(%s)",
            [sorted(children), codes],
        )
        standing = {(child, code, key): pk for child, code, key, pk in cursor.fetchall()}
    told = {(each.child, each.code, each.key): each for each in found}
    new = {place: each for place, each in told.items() if place not in standing}
    gone = [pk for place, pk in standing.items() if place not in told]
    with connection.cursor() as cursor:
        if gone:
            cursor.execute("UPDATE exchange_contradiction SET known_until = %s WHERE id = ANY(%s)", [at, gone])
        if new:
            places = _records(new.values())
            rows = [
                {
                    "child_id": each.child,
                    "code": each.code,
                    "key": each.key,
                    "on": each.on,
                    "sentence": each.sentence,
                    "places": [places[place] for place in each.places],
                    "known_from": at,
                }
                for each in new.values()
            ]
            cursor.execute(
                'INSERT INTO exchange_contradiction (child_id, code, key, "on", sentence, places, known_from) '
                'SELECT j.child_id, j.code, j.key, j."on", j.sentence, j.places, j.known_from '
                "FROM jsonb_populate_recordset(NULL::exchange_contradiction, %s::jsonb) j",
                [orjson.dumps(rows).decode()],
            )


def _records(found: Iterable[Found]) -> dict[tuple[str, int], dict[str, Any]]:
    """Table, key and source of every record that a contradiction rests on."""
    wanted: dict[str, set[int]] = defaultdict(set)
    for each in found:
        for table, pk in each.places:
            wanted[table].add(pk)
    places = {}
    with connection.cursor() as cursor:
        for table, ids in wanted.items():
            cursor.execute(f"SELECT id, key, source FROM {table} WHERE id = ANY(%s)", [sorted(ids)])
            for pk, key, source in cursor.fetchall():
                places[table, pk] = {"table": table, "key": key, "source": source}
    return places


def _found(code: str, child: int, born_on: date | None, *ends: Any) -> Found:
    first, second = ends[:7], ends[7:]
    contradiction = _BY_CODE[code]
    said = {
        "born_on": _day(born_on),
        "eighteen_on": _day(years(18).due(born_on) if born_on else None),
        **_words("first", first, second),
        **_words("second", second, first),
    }
    return Found(
        code,
        child,
        " ".join(str(part) for part in (*first[:4], "/", *second[:4]) if part not in (None, "")),
        first[1],
        contradiction.sentence.format(**said),
        tuple((end[4], end[5]) for end in (first, second) if end[4]),
    )


_BY_CODE = {each.code: each for each in all_contradictions()}


def _words(name: str, end: tuple[Any, ...], other: tuple[Any, ...]) -> dict[str, str]:
    """What a sentence may say of a fact; with its time where the two are of one day."""
    kind, on, at = end[0], _day(end[1]), end[6]
    if at is not None and end[1] == other[1]:
        on = f"{on} at {localtime(at):%H:%M}"
    title = KINDS[kind].title if kind in KINDS else str(kind or "")
    return {name: title, f"{name}_on": on, f"{name}_until": _day(end[2]) if end[2] else "it goes on"}


def _day(day: date | None) -> str:
    return f"{day:%-d %B %Y}" if day else "a day that is not recorded"
