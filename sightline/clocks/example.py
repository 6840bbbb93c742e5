"""What a worked example of a clock is: a small dated table that is at once a test and a part of the clock's reference page."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from sightline.calendars.local import STANDARD, LocalDays

from .known import Blank, Known

LONDON = ZoneInfo("Europe/London")


@dataclass(frozen=True, slots=True)
class Expected:
    """One turn as it should come out, ``state`` as in ``states.py``. ``started_on`` is None where the source cannot say."""

    started_on: date | None
    due_on: date | None
    met_on: date | None
    state: str


@dataclass(frozen=True, slots=True)
class Example:
    """One child's facts, and what one clock makes of them ``as_at`` a day: ``turns``, in the order in which they started.

    ``local`` are the school terms and closure days of the service in the example; ``choice`` the one of the clock's choices that
    it has taken (empty: the guidance's).
    """

    title: str
    as_at: date
    facts: Sequence[Known]
    turns: Sequence[Expected]
    born_on: date | None = None
    unrecorded: Sequence[Blank] = ()
    note: str = ""
    local: LocalDays = STANDARD
    choice: str = ""


def example(
    title: str,
    *,
    as_at: str,
    facts: Sequence[Known],
    turns: Sequence[Expected],
    born_on: str = "",
    unrecorded: Sequence[Blank] = (),
    note: str = "",
    local: LocalDays = STANDARD,
    choice: str = "",
) -> Example:
    """An example, days written 2026-03-09."""
    return Example(title, date.fromisoformat(as_at), facts, turns, _day(born_on), unrecorded, note, local, choice)


def event(kind: str, on: str, *, thread: str = "", latest_only: bool = False, towards: str = "") -> Known:
    """Something that happened on a day, written 2026-03-09, or at a moment, 2026-03-09 14:20 by the clock on the wall.

    ``towards`` is the day it points to.
    """
    at = datetime.fromisoformat(on).replace(tzinfo=LONDON) if " " in on else None
    return Known(kind, date.fromisoformat(on[:10]), None, thread, latest_only, at, _day(towards))


def spell(kind: str, on: str = "", until: str = "", *, thread: str = "") -> Known:
    """Something that went on from a day (empty: not known) until a day (empty: it still does); either may be a moment."""
    at = datetime.fromisoformat(on).replace(tzinfo=LONDON) if " " in on else None
    return Known(kind, _day(on[:10]), _day(until[:10]), thread, at=at)


def blank(kind: str, since: str = "") -> Blank:
    """What the source leaves empty since a day (empty: ever)."""
    return Blank(kind, _day(since))


def turn(started: str, due: str, met: str, state: str) -> Expected:
    """A turn, days written 2026-03-09, or empty where there is none."""
    return Expected(_day(started), _day(due), _day(met), state)


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
