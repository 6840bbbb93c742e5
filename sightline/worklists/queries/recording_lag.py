"""Recording lag: how many days from when something happened until the case system held it, by team and by kind of event.

Measured to the day of the first extract that holds it; to the day on which it was recorded, where the source says so (ADR 0021). What was
there when the first extract of its kind came cannot be judged.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from itertools import pairwise
from statistics import median_low
from typing import Any

from django.db import connection
from django.db.models import QuerySet

from sightline.access.models import Team, User
from sightline.calendars.working_days import working_days_between
from sightline.exchange.models import Batch
from sightline.facts.records import record_models
from sightline.facts.vocabulary import KINDS, Kind
from sightline.people.visible import children_visible_to
from sightline.web.as_at import AsAt
from sightline.web.words import local

from .kept import kept
from .owed import CHILD_FIELDS, Named, named

WITHIN = (1, 3, 5)
"""Working days within which a share is told."""

_NOT_EVENTS = ("details", "unrecorded")
_SAY_WHEN = ("demo",)  # kinds of extract that say of each thing when the case system recorded it


@dataclass(frozen=True, slots=True)
class Wanted:
    """What came to be known from ``start`` to ``end``, both counted, as the days of extracts say.

    ``teams`` (primary keys) held the child on the day it happened; None: any or none, with ``no_team`` none. ``kind`` is one kind of fact, or nothing for all.
    ``within`` keeps what was recorded within so many working days, ``later`` what was recorded after so many.
    """

    start: date
    end: date
    teams: tuple[int, ...] | None = None
    no_team: bool = False
    kind: str = ""
    within: int | None = None
    later: int | None = None


@dataclass(slots=True)
class Lag:
    """How soon a number of things were recorded. ``days`` counts them by days, ``working`` by working days."""

    days: Counter[int] = field(default_factory=Counter)
    working: Counter[int] = field(default_factory=Counter)

    def add(self, happened: date, recorded: date, count: int) -> None:
        """Count so many things that happened and were recorded on these days."""
        self.days[(recorded - happened).days] += count
        self.working[_working_days(happened, recorded)] += count

    @property
    def events(self) -> int:
        """How many there are."""
        return self.days.total()

    @property
    def median(self) -> int | None:
        """Days within which half of them were recorded; None of none."""
        return self._within(0.5)

    @property
    def most(self) -> int | None:
        """Days within which nine in ten were."""
        return self._within(0.9)

    def share(self, within: int) -> float | None:
        """The share recorded within so many working days, 0 to 1; None of none."""
        return self.count(within) / self.events if self.events else None

    def count(self, within: int) -> int:
        """How many were recorded within so many working days."""
        return sum(count for days, count in self.working.items() if days <= within)

    def _within(self, share: float) -> int | None:
        so_far = 0
        for days, count in sorted(self.days.items()):
            so_far += count
            if so_far >= share * self.events:
                return days
        return None


@dataclass(frozen=True, slots=True)
class Row:
    """One team's or one kind's lag; ``key`` is what the address calls it."""

    key: str
    name: str
    lag: Lag


@dataclass(frozen=True, slots=True)
class Extracts:
    """The extracts of a period: how many; of those, how many a lag can be told from; whether there is a source that says when each thing
    was recorded; and days between one and the next, and from being made to being loaded (the usual: half of them at most)."""

    number: int
    judged: int
    say_when: bool
    apart: int | None
    lay: int | None


@dataclass(frozen=True, slots=True)
class RecordingLag:
    """Teams by name, kinds by how many there are; ``everything`` together, and ``unjudged``: known from the first extract on."""

    teams: Sequence[Row]
    kinds: Sequence[Row]
    everything: Lag
    unjudged: int
    extracts: Extracts


@dataclass(frozen=True, slots=True)
class Recorded:
    """One thing that happened, and when it was recorded."""

    child: Named
    kind: Kind
    on: date
    recorded_on: date
    team: str

    @property
    def days(self) -> int:
        """Days from one to the other."""
        return (self.recorded_on - self.on).days

    @property
    def working_days(self) -> int:
        """The same in working days."""
        return _working_days(self.on, self.recorded_on)


def recording_lag(viewer: User, wanted: Wanted, *, today: date) -> RecordingLag:
    """The lag of what the children whom the viewer may see did, by team and by kind. It reads much, so it is kept for a while."""
    name = f"recording-lag:{wanted.start}:{wanted.end}:{wanted.teams}:{wanted.no_team}:{wanted.kind}"
    return kept(name, lambda: _recording_lag(viewer, wanted), viewer=viewer, as_at=AsAt(today, today))


def _recording_lag(viewer: User, wanted: Wanted) -> RecordingLag:
    extracts, first = _extracts(wanted)
    teams: dict[int | None, Lag] = defaultdict(Lag)
    kinds: dict[str, Lag] = defaultdict(Lag)
    everything, unjudged = Lag(), 0
    for team, kind, on, recorded_on, judged, count in _ask(
        viewer, wanted, first, 'team, kind, "on", recorded_on, judged, count(*) FROM held GROUP BY 1, 2, 3, 4, 5'
    ):
        if not judged:
            unjudged += count
            continue
        for lag in (teams[team], kinds[kind], everything):
            lag.add(on, recorded_on, count)
    names = dict(Team.objects.values_list("pk", "name"))
    by_team = sorted(teams, key=lambda team: (team is None, names.get(team or 0, "")))
    return RecordingLag(
        [Row(str(team or "none"), names[team] if team else "No team that day", teams[team]) for team in by_team],
        [Row(kind, KINDS[kind].title, kinds[kind]) for kind in sorted(kinds, key=lambda kind: -kinds[kind].events)],
        everything,
        unjudged,
        extracts,
    )


def recorded(viewer: User, wanted: Wanted, *, today: date) -> list[Recorded]:
    """What is behind the figures, latest recorded first; names and ages are today's."""
    _, first = _extracts(wanted)
    rows = [
        row
        for row in _ask(viewer, wanted, first, 'child_id, kind, "on", recorded_on, team FROM held WHERE judged')
        if wanted.within is None or _working_days(row[2], row[3]) <= wanted.within
        if wanted.later is None or _working_days(row[2], row[3]) > wanted.later
    ]
    ids = {row[0] for row in rows}
    children = {row["pk"]: row for row in children_visible_to(viewer).filter(pk__in=ids).values(*CHILD_FIELDS)}
    names = dict(Team.objects.values_list("pk", "name"))
    found = [
        Recorded(named(children[child], today), KINDS[kind], on, recorded_on, names.get(team, ""))
        for child, kind, on, recorded_on, team in rows
        if child in children
    ]
    return sorted(found, key=lambda each: (each.recorded_on, each.days), reverse=True)


# An event is first recorded by the batch before which it was in no version; what is known no longer was a mistake, and is not counted.
# Who answers is the team that held the child on the day it happened, as is known now.
_EVENTS = """
WITH rows AS ({records}), events AS (
  SELECT f.child_id, f.kind, f."on", f.thread, min(r.recorded_on) AS recorded_on, bool_and(r.judged) AS judged
  FROM rows r JOIN facts_fact f ON f.record_table = r.record_table AND f.record_id = r.id
  WHERE f."on" <= r.recorded_on AND f.kind = ANY(%(kinds)s)
    AND NOT EXISTS (SELECT 1 FROM facts_fact e WHERE e.child_id = f.child_id AND e.kind = f.kind AND e."on" = f."on"
      AND e.thread = f.thread AND e.known_from < f.known_from)
    AND EXISTS (SELECT 1 FROM facts_fact e WHERE e.child_id = f.child_id AND e.kind = f.kind AND e."on" = f."on"
      AND e.thread = f.thread AND e.known_until IS NULL)
  GROUP BY 1, 2, 3, 4
), everyones AS (
  SELECT e.*, h.team FROM events e LEFT JOIN LATERAL (
    SELECT (a.attributes->>'team_id')::bigint AS team FROM facts_fact a
    WHERE a.child_id = e.child_id AND a.kind = 'allocation' AND a.known_until IS NULL
      AND a.attributes->>'role' IN ('social_worker', 'personal_adviser')
      AND (a."on" IS NULL OR a."on" <= e."on") AND (a.until IS NULL OR a.until >= e."on")
    ORDER BY a.attributes->>'role' = 'social_worker' DESC, a."on" DESC NULLS LAST, a.id DESC LIMIT 1
  ) h ON true
), held AS (
  SELECT * FROM everyones
  WHERE CASE WHEN %(no_team)s THEN team IS NULL WHEN %(teams)s::bigint[] IS NULL THEN true ELSE team = ANY(%(teams)s) END
)
SELECT {what}
"""
_RECORDS = """
SELECT '{table}' AS record_table, r.id, b.extracted_on AS recorded_on, b.id <> ALL(%(first)s) AS judged
FROM {table} r JOIN exchange_batch b ON b.id = r.batch_id WHERE r.batch_id = ANY(%(batches)s)
UNION ALL
SELECT '{table}', r.id, timezone('Europe/London', r.recorded_at)::date, true FROM {table} r
WHERE (r.batch_id IS NULL OR r.batch_id = ANY(%(say_when)s)) AND timezone('Europe/London', r.recorded_at)::date BETWEEN %(start)s AND %(end)s
"""


def _ask(viewer: User, wanted: Wanted, first: list[int], what: str) -> list[tuple[Any, ...]]:
    children_visible_to(viewer)  # what follows finds just those
    records = " UNION ALL ".join(_RECORDS.format(table=model._meta.db_table) for model in record_models())
    parameters: Mapping[str, Any] = {
        "kinds": [wanted.kind] if wanted.kind else [kind for kind in KINDS if kind not in _NOT_EVENTS],
        "teams": list(wanted.teams) if wanted.teams is not None else None,
        "no_team": wanted.no_team,
        "first": first,
        "batches": list(_in_period(wanted).values_list("pk", flat=True)),
        "say_when": list(_loaded().filter(kind__in=_SAY_WHEN).values_list("pk", flat=True)),
        "start": wanted.start,
        "end": wanted.end,
    }
    with connection.cursor() as cursor:
        cursor.execute(_EVENTS.format(records=records, what=what), parameters)
        return cursor.fetchall()


def _loaded() -> QuerySet[Batch]:
    return Batch.objects.filter(state="loaded")


def _in_period(wanted: Wanted) -> QuerySet[Batch]:
    """The extracts of the period in which a thing is recorded by its being there."""
    return _loaded().filter(extracted_on__range=(wanted.start, wanted.end)).exclude(kind__in=_SAY_WHEN)


def _extracts(wanted: Wanted) -> tuple[Extracts, list[int]]:
    """The period's extracts; and of all there ever were, the first of each kind."""
    first: dict[str, int] = {}
    for kind, pk in _loaded().order_by("pk").values_list("kind", "pk"):
        first.setdefault(kind, pk)
    came = list(_in_period(wanted).order_by("extracted_on", "pk").values_list("pk", "extracted_on", "brought_at"))
    days = sorted({on for _, on, _ in came})
    apart = [(after - before).days for before, after in pairwise(days)]
    lay = [(local(brought_at).date() - on).days for _, on, brought_at in came]
    return Extracts(
        len(came),
        sum(pk not in first.values() for pk, _, _ in came),
        _loaded().filter(kind__in=_SAY_WHEN).exists(),
        median_low(apart) if apart else None,
        median_low(lay) if lay else None,
    ), list(first.values())


@lru_cache(maxsize=10_000)
def _working_days(happened: date, recorded_on: date) -> int:
    return working_days_between(happened, recorded_on)
