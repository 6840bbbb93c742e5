"""Times of day and timestamps, in the United Kingdom's own time, also in the nights when the clocks change."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")
_CLOCK = re.compile(r"(\d{1,2})\s*[:.h]\s*(\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*(am|pm|a\.m\.|p\.m\.)?", re.IGNORECASE)
_HOUR = re.compile(r"(\d{1,2})\s*(am|pm|a\.m\.|p\.m\.)", re.IGNORECASE)
_COMPACT = re.compile(r"([01]\d|2[0-3])([0-5]\d)")
_SHARE = re.compile(r"0?\.\d+")
_OFFSET = re.compile(r"\s*(z|utc|gmt|bst|[+-]\d{2}:?\d{2})$", re.IGNORECASE)
_MINUTES_OF_DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class Clock:
    """What a cell says of the time: the time of day, and the hours it names as ahead of Greenwich (None: local time)."""

    time: time
    ahead: timedelta | None = None


@lru_cache(maxsize=100_000)
def split(text: str) -> tuple[str, str]:
    """A timestamp's day and time ("09/03/2026 14:20" to "09/03/2026" and "14:20"); either is "" where it is not there."""
    match = re.fullmatch(
        r"(\S*\d{4}\S*|\d{1,2}\s+\w+\s+\d{4}|\S+[/.-]\S+[/.-]\S+?)[T ]\s*(\d{1,2}[:.]\d{2}.*)", text, re.IGNORECASE
    )
    if match:
        return match[1], match[2]
    return ("", text) if read_clock(text) is not None else (text, "")


@lru_cache(maxsize=100_000)
def read_clock(text: str) -> Clock | None:
    """The time of day a text gives: 14:20, 14.20, 2:20 pm, 2pm, 1420, a spreadsheet's share of a day; with an offset or without."""
    plain = text.strip()
    ahead = None
    if match := _OFFSET.search(plain):
        rest = plain[: match.start()]
        if rest:
            plain, ahead = rest.strip(), _ahead(match[1].lower())
    if match := _CLOCK.fullmatch(plain):
        return _clock(int(match[1]), int(match[2]), match[4], ahead)
    if match := _HOUR.fullmatch(plain):
        return _clock(int(match[1]), 0, match[2], ahead)
    if match := _COMPACT.fullmatch(plain):
        return Clock(time(int(match[1]), int(match[2])), ahead)
    if _SHARE.fullmatch(plain):
        minutes = round(float(plain) * _MINUTES_OF_DAY)
        return Clock(time(minutes // 60, minutes % 60)) if minutes < _MINUTES_OF_DAY else None
    return None


def _ahead(text: str) -> timedelta:
    if text in ("z", "utc", "gmt"):
        return timedelta()
    if text == "bst":
        return timedelta(hours=1)
    digits = text[1:].replace(":", "")
    ahead = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    return -ahead if text[0] == "-" else ahead


def _clock(hour: int, minute: int, half: str | None, ahead: timedelta | None) -> Clock | None:
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half.lower().startswith("p") else 0)
    return Clock(time(hour, minute), ahead) if hour < 24 and minute < 60 else None


FIRST_OF_TWO = "time_twice"
SKIPPED = "time_skipped"


def moment_of(day: date, clock: Clock) -> tuple[datetime, str]:
    """The moment, and the code of what there is to say of it: "" mostly.

    An hour that comes twice (the clocks go back) is taken for its first coming, which never gives more time than there was. An
    hour that does not come at all (they go forward) is read by the clock that nobody had put forward yet: 01:30 is 02:30.
    """
    if clock.ahead is not None:
        return (datetime.combine(day, clock.time, UTC) - clock.ahead).astimezone(LONDON), ""
    early = datetime.combine(day, clock.time, LONDON)
    late = early.replace(fold=1)
    if early.utcoffset() == late.utcoffset():
        return early, ""
    back = datetime.combine(day, clock.time, UTC)  # what the clock shows that nobody has put forward
    if early.astimezone(UTC).astimezone(LONDON).time() != clock.time:
        return back.astimezone(LONDON), SKIPPED
    return early, FIRST_OF_TWO
