"""What a worked example of a clock is: a small dated table that is at once a test and a part of the clock's reference page."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Known:
    """A fact: an event on a day, or a spell from ``on`` (None: since when is not known) until ``until`` (None: it goes on).

    ``thread`` ties the facts of one episode together. ``latest_only``: the source holds only the latest of the series.
    """

    kind: str
    on: date | None
    until: date | None = None
    thread: str = ""
    latest_only: bool = False


@dataclass(frozen=True, slots=True)
class Blank:
    """The source has a column for a kind of fact and left it empty, so that nothing can be said of it since a day (None: ever)."""

    kind: str
    since: date | None = None


@dataclass(frozen=True, slots=True)
class Expected:
    """One turn as it should come out, ``state`` as in ``states.py``. ``started_on`` is None where the source cannot say."""

    started_on: date | None
    due_on: date | None
    met_on: date | None
    state: str


@dataclass(frozen=True, slots=True)
class Example:
    """One child's facts, and what one clock makes of them ``as_at`` a day: ``turns``, in the order in which they started."""

    title: str
    as_at: date
    facts: Sequence[Known]
    turns: Sequence[Expected]
    born_on: date | None = None
    unrecorded: Sequence[Blank] = ()
    note: str = ""


def example(
    title: str,
    *,
    as_at: str,
    facts: Sequence[Known],
    turns: Sequence[Expected],
    born_on: str = "",
    unrecorded: Sequence[Blank] = (),
    note: str = "",
) -> Example:
    """An example, days written 2026-03-09."""
    return Example(title, date.fromisoformat(as_at), facts, turns, _day(born_on), unrecorded, note)


def event(kind: str, on: str, *, thread: str = "", latest_only: bool = False) -> Known:
    """Something that happened on a day, written 2026-03-09."""
    return Known(kind, date.fromisoformat(on), None, thread, latest_only)


def spell(kind: str, on: str = "", until: str = "") -> Known:
    """Something that went on from a day (empty: not known) until a day (empty: it still does)."""
    return Known(kind, _day(on), _day(until))


def blank(kind: str, since: str = "") -> Blank:
    """What the source leaves empty since a day (empty: ever)."""
    return Blank(kind, _day(since))


def turn(started: str, due: str, met: str, state: str) -> Expected:
    """A turn, days written 2026-03-09, or empty where there is none."""
    return Expected(_day(started), _day(due), _day(met), state)


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
