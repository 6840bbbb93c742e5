"""Versions of facts made by hand, for what is worked out from them without a database."""

from datetime import UTC, date, datetime
from itertools import count
from typing import Any

from sightline.facts.versions import FactVersion, Source

SOURCE = Source("annex-a", "annex.xlsx", "List 8", 12, "Leah Netherby")
NAMES = {("worker", 1): "Ann Ash", ("worker", 2): "Bea Birch", ("team", 1): "North"}
_numbers = count(1)


def version(
    kind: str,
    on: date | None,
    until: date | None = None,
    *,
    key: str = "",
    known: tuple[date, date | None] = (date(2026, 3, 2), None),
    latest_only: bool = False,
    **attributes: Any,
) -> FactVersion:
    """One version, known from noon of a day until noon of another (None: still)."""
    number = next(_numbers)
    return FactVersion(
        id=number,
        kind=kind,
        on=on,
        until=until,
        latest_only=latest_only,
        attributes=attributes,
        known_from=_noon(known[0]),
        known_until=_noon(known[1]) if known[1] else None,
        table=f"table_of_{kind}",
        key=key or str(number),
        source=SOURCE,
    )


def held(worker: int | None, on: date | None, until: date | None = None, **more: Any) -> FactVersion:
    """A social worker's allocation; no worker for a child who is in a team without one."""
    who = {} if worker is None else {"worker_id": worker}
    return version("allocation", on, until, role="social_worker", team_id=1, **who, **more)


def _noon(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
