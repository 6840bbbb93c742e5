"""What this service has decided itself, as known at a moment: its local standards and choices, terms, closures and front-door hours."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import lru_cache
from typing import Any

from django.db import connection
from django.db.models import Q, QuerySet

from sightline.calendars.local import Closed, FrontDoor, LocalDays, Opening, Term
from sightline.core.refusals import Refused

from .catalogue import catalogue
from .models import ClosureDays, Decided, FrontDoorHours, LocalStandard, SchoolTerm
from .versions import Setting, versions

DECIDED: dict[str, type[Decided]] = {
    "standard": LocalStandard,
    "term": SchoolTerm,
    "closure": ClosureDays,
    "front-door": FrontDoorHours,
}
"""What can be decided, by the word that addresses use for it."""


@dataclass(frozen=True, slots=True)
class Own:
    """Everything decided that can be used; ``unusable`` are settings that no longer fit their standard, each with why."""

    settings: tuple[Setting, ...]
    local: LocalDays
    unusable: tuple[tuple[Setting, str], ...] = ()


def own(known_at: datetime | None = None) -> Own:
    """As known at a moment (None: now). Asks the database only whether anything was added since it was last read."""
    return _own(_stamp(), known_at)


def standing(model: type[Decided], known_at: datetime | None = None) -> QuerySet[Any]:
    """The rows that stand, as known at a moment: neither replaced by then nor a withdrawal."""
    rows: QuerySet[Any] = model._default_manager.order_by("pk").filter(withdrawn=False)
    if known_at is None:
        return rows.filter(Q(replaced_by=None))
    return rows.filter(Q(set_at__lte=known_at) & ~Q(replaced_by__set_at__lte=known_at))


def setting_of(row: LocalStandard) -> Setting:
    """A row as the setting that it says."""
    return Setting(row.clock, row.from_on, tuple(filter(None, row.within.split(","))), row.choice)


def local_days(
    terms: Iterable[SchoolTerm], closures: Iterable[ClosureDays], hours: Iterable[FrontDoorHours]
) -> LocalDays:
    """Rows as the service's days. Raises Refused where they cannot stand together: terms that overlap."""
    return LocalDays(
        closures=tuple(Closed(row.first_on, row.last_on, row.name) for row in closures),
        terms=tuple(
            Term(row.first_on, row.last_on, row.name, tuple(Closed(_day(a), _day(b), name) for a, b, name in row.off))
            for row in terms
        ),
        front_door=(FrontDoor(), *(FrontDoor(row.from_on, week_of(row.week)) for row in hours)),
    )


def week_of(week: Iterable[tuple[str, str] | None]) -> tuple[Opening | None, ...]:
    """Seven days of hours as they are kept."""
    return tuple(hours and Opening(time.fromisoformat(hours[0]), time.fromisoformat(hours[1])) for hours in week)


def own_of(rows: Iterable[LocalStandard], local: LocalDays) -> Own:
    """Settings that fit their standards as these stand now, and those that do not."""
    used, unusable = [], []
    for row in rows:
        setting = setting_of(row)
        try:
            if setting.clock not in catalogue():
                raise Refused("unknown_standard", f"There is no standard called {setting.clock} any more.")
            versions(catalogue()[setting.clock], [setting])
        except Refused as refused:
            unusable.append((setting, refused.sentence))
        else:
            used.append(setting)
    return Own(tuple(used), local, tuple(unusable))


@lru_cache(maxsize=64)
def _own(_stamp: tuple[int, ...], known_at: datetime | None) -> Own:
    terms, closures, hours = (standing(model, known_at) for model in (SchoolTerm, ClosureDays, FrontDoorHours))
    return own_of(standing(LocalStandard, known_at), local_days(terms, closures, hours))


def _stamp() -> tuple[int, ...]:
    """Changes whenever a row is added, by whatever transaction: the tables only grow."""
    asked = " UNION ALL ".join(
        f"SELECT {place}, count(*), coalesce(max(id), 0) FROM {model._meta.db_table}"
        for place, model in enumerate(DECIDED.values())
    )
    with connection.cursor() as cursor:
        cursor.execute(asked)
        return tuple(number for row in sorted(cursor.fetchall()) for number in row)


def _day(text: str) -> date:
    return date.fromisoformat(text)
