"""What is the same for every child of one made-up authority: the day, the workforce, how practice changed, and the surge."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

from sightline.calendars.working_days import is_working_day

from .cast import HISTORY_DAYS
from .surge import Surge, surge_before
from .workforce import Workforce

_LONDON = ZoneInfo("Europe/London")
_A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class World:
    """``as_at`` is the day of the picture: nothing happens, and nothing is recorded, on or after it."""

    as_at: date
    workforce: Workforce
    surge: Surge
    last_moment: datetime

    @classmethod
    def on(cls, as_at: date, workforce: Workforce) -> World:
        """The world as it stands at the beginning of ``as_at``."""
        last = as_at - _A_DAY
        last_moment = datetime(last.year, last.month, last.day, 18, 0, tzinfo=_LONDON).astimezone(UTC)
        return cls(as_at, workforce, surge_before(as_at), last_moment)

    @property
    def last_day(self) -> date:
        """The last day on which anything can have happened."""
        return self.as_at - _A_DAY

    def progress(self, day: date) -> float:
        """How far the improvement of the five years had come by ``day``: 0 at their start, 1 at their end."""
        return min(1.0, max(0.0, 1 - (self.as_at - day).days / HISTORY_DAYS))

    def recorded(self, on: date, rng: Random, late_share: float) -> datetime:
        """When something of ``on`` was recorded (UTC, in London's working hours): mostly within days, now and then weeks later."""
        mark = rng.random()
        if mark < late_share:
            lag = 7 + int(rng.random() ** 2 * 45)
        else:
            lag = 0 if mark < 0.62 else 1 if mark < 0.82 else 2 + int(rng.random() * 4)
        day = on + timedelta(days=lag)
        while not is_working_day(day):
            day += _A_DAY
        minute = 9 * 60 + int(rng.random() * 520)
        moment = datetime(day.year, day.month, day.day, minute // 60, minute % 60, tzinfo=_LONDON).astimezone(UTC)
        # What would have been recorded too late for the picture was recorded just in time for it.
        return (
            moment if moment < self.last_moment else self.last_moment - timedelta(minutes=1 + int(rng.random() * 480))
        )
