"""One child's life with the service, while it is being written down: what happened becomes entries, version by version."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from random import Random
from typing import Any

from sightline.calendars.working_days import add_working_days
from sightline.exchange.imports.entries import Entry

from ..cast import Family, Member
from ..workforce import Team
from ..world import World

WRONGLY_DATED = 0.012


class Life:
    """The entries of one child, and how to add to them.

    ``shared`` draws what the brothers and sisters have in common (the same draws for each of them, in the same order), ``own``
    what is this child's alone. Whatever would happen on or after the day of the picture does not happen: it adds nothing.
    """

    def __init__(self, world: World, family: Family, member: Member, shared: Random, own: Random) -> None:
        self.world, self.family, self.member, self.shared, self.own = world, family, member, shared, own
        self.entries: list[Entry] = []
        self.stays: list[tuple[str, Team, int, date, date | None]] = []
        self.records_late = 0.05
        self._used: set[tuple[str, str]] = set()

    @property
    def as_at(self) -> date:
        """The day of the picture."""
        return self.world.as_at

    def happened(self, model: str, on: date, values: dict[str, Any], *, key: str = "", dated: str = "") -> None:
        """Something that happened once, on ``on``. With ``dated``, the field that holds the day: now and then it was first
        recorded with a wrong day, a few days too early, and later put right."""
        if on >= self.as_at:
            return
        key = self._key(model, key or on.isoformat())
        recorded_at = self.world.recorded(on, self.own, self.records_late)
        if dated and self.own.random() < WRONGLY_DATED:
            wrong = {**values, dated: on - timedelta(days=1 + int(self.own.random() * 6))}
            noticed = recorded_at.date() + timedelta(days=1 + int(self.own.random() * 20))
            corrected_at = self.world.recorded(noticed, self.own, 0.0)
            if corrected_at > recorded_at:
                self._add(model, key, wrong, recorded_at, corrected_at)
                recorded_at = corrected_at
        self._add(model, key, values, recorded_at, None)

    def opens(self, model: str, on: date, values: dict[str, Any], *, key: str = "") -> Entry | None:
        """Something that starts on ``on`` and may change later: hand what this returns to ``changes``."""
        if on >= self.as_at:
            return None
        return self._add(
            model,
            self._key(model, key or on.isoformat()),
            values,
            self.world.recorded(on, self.own, self.records_late),
            None,
        )

    def changes(self, entry: Entry | None, on: date | None, **values: Any) -> Entry | None:
        """The next version of ``entry``, with ``values`` changed by what happened on ``on``."""
        if entry is None or on is None or on >= self.as_at:
            return entry
        assert entry.recorded_at is not None
        recorded_at = self.world.recorded(on, self.own, self.records_late)
        if recorded_at <= entry.recorded_at:
            recorded_at = entry.recorded_at + timedelta(minutes=2)
        entry.superseded_at = recorded_at
        return self._add(entry.model, entry.key, {**entry.values, **values}, recorded_at, None)

    def stays_with(
        self, team: Team, seat: int, from_on: date, until_on: date | None, role: str = "social_worker"
    ) -> None:
        """The child is held by a seat of a team, in a role, from a day until a day (null: still)."""
        if from_on < self.as_at and (until_on is None or until_on > from_on):
            self.stays.append((role, team, seat, from_on, until_on if until_on and until_on < self.as_at else None))

    def by(self, day: date, due: date, from_on: date) -> date:
        """``day``; but where that is still to come and ``due`` has passed, a late day that has come: every series that is
        owed has at least one entry, which is all that an extract of latest dates can say."""
        if day < self.as_at or due >= self.as_at:
            return day
        return max(from_on, self.world.last_day - timedelta(days=int(self.own.random() * 8)))

    def _key(self, model: str, key: str) -> str:
        made, number = key, 2
        while (model, made) in self._used:
            made, number = f"{key}/{number}", number + 1
        self._used.add((model, made))
        return made

    def _add(
        self, model: str, key: str, values: dict[str, Any], recorded_at: datetime, superseded_at: datetime | None
    ) -> Entry:
        child = "" if model == "adoption.Adopter" else self.member.ref
        entry = Entry(model, child, key, values, "", None, recorded_at, superseded_at)
        self.entries.append(entry)
        return entry


def working(day: date) -> date:
    """``day`` itself, or the first working day after it."""
    return add_working_days(day - timedelta(days=1), 1)


def between(rng: Random, low: int, high: int) -> int:
    """A whole number from ``low`` to ``high``, each as likely."""
    return low + int(rng.random() * (high - low + 1))
