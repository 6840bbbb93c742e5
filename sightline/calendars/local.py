"""A service's own days: when its offices close, its school terms, and the hours of its front door."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from itertools import pairwise
from zoneinfo import ZoneInfo

from sightline.core.refusals import Refused

LONDON = ZoneInfo("Europe/London")
"""Every hour is England's; an hour in winter is Greenwich's and in summer one ahead of it."""

LONGEST_HOLIDAY = 60
"""Days between two terms. Schools are never closed for longer, so a longer gap means a term that nobody has set."""

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, order=True)
class Closed:
    """Days on which something is closed, ``first`` to ``last`` with both included, and what people call them."""

    first: date
    last: date
    name: str

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise Refused("dates_backward", f"{self.name} ends before it begins.")

    def days(self) -> Iterator[date]:
        """Each of its days, in order."""
        return (self.first + _DAY * n for n in range((self.last - self.first).days + 1))


@dataclass(frozen=True, slots=True, order=True)
class Term:
    """A school term, first to last day with both included; ``off`` are half term and other days inside it without school."""

    first: date
    last: date
    name: str
    off: tuple[Closed, ...] = ()

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise Refused("dates_backward", f"{self.name} ends before it begins.")
        for each in self.off:
            if each.first < self.first or each.last > self.last:
                raise Refused("outside_term", f"{each.name} is not inside {self.name}.")


@dataclass(frozen=True, slots=True)
class Opening:
    """The hours of one day of the week, from ``opens`` to ``closes``."""

    opens: time
    closes: time

    def __post_init__(self) -> None:
        if self.closes <= self.opens:
            raise Refused("hours_backward", "The front door must close later in the day than it opens.")


_USUAL = Opening(time(9), time(17))


@dataclass(frozen=True, slots=True)
class FrontDoor:
    """The week's hours of the front door from the day ``since``: Monday first, None on a day when it stays shut."""

    since: date = date.min
    week: tuple[Opening | None, ...] = (_USUAL,) * 5 + (None,) * 2

    def __post_init__(self) -> None:
        if len(self.week) != 7 or not any(self.week):
            raise Refused("never_open", "The front door must be open on some day of the week.")


@dataclass(frozen=True)
class LocalDays:
    """The days and hours that a service sets itself, as they stood at one moment. Equal ones are interchangeable.

    ``closures`` are the service's own, such as the days between Christmas and New Year: not bank holidays. ``front_door`` holds its
    hours, a row from each day that they changed. With no ``terms`` nothing that counts in school days or terms can be worked out.

    Raises ``Refused`` when two terms overlap, or no hours are given.
    """

    closures: tuple[Closed, ...] = ()
    terms: tuple[Term, ...] = ()
    front_door: tuple[FrontDoor, ...] = (FrontDoor(),)
    _hash: int = field(init=False, repr=False, compare=False, default=0)

    def __post_init__(self) -> None:
        if not self.front_door:
            raise Refused("never_open", "The front door must have hours.")
        put = (
            object.__setattr__
        )  # frozen; in an order of its own, so that the same days are equal however they were given
        put(self, "closures", tuple(sorted(self.closures)))
        put(self, "terms", tuple(sorted(self.terms)))
        put(self, "front_door", tuple(sorted(self.front_door, key=lambda hours: hours.since)))
        for one, other in pairwise(self.terms):
            if other.first <= one.last:
                raise Refused("terms_overlap", f"{other.name} begins before {one.name} has ended.")
        put(self, "_hash", hash((self.closures, self.terms, self.front_door)))

    def __hash__(self) -> int:  # kept, because every due day that is looked up asks for it
        return self._hash

    def closure(self, day: date) -> str | None:
        """What the closure on ``day`` is called, or None when the service's offices do not close for one."""
        return _closures(self).get(day)

    def term_on(self, day: date) -> Term | None:
        """The term that ``day`` falls in, half term included."""
        place = bisect_right(self.terms, day, key=lambda term: term.first) - 1
        return self.terms[place] if place >= 0 and day <= self.terms[place].last else None

    def without_school(self, day: date) -> str | None:
        """What half term or other day off inside a term ``day`` falls in."""
        return _days_off(self).get(day)

    def opening(self, day: date) -> Opening | None:
        """The front door's hours on that day of the week, as they were then. Holidays and closures are for the caller."""
        place = bisect_right(self.front_door, day, key=lambda hours: hours.since) - 1
        return self.front_door[max(place, 0)].week[day.weekday()]

    def spans_of_terms(self) -> Sequence[Sequence[Term]]:
        """The terms in runs with nothing missing between them: inside a run, a day in no term is a holiday."""
        return _spans(self)

    def span_around(self, day: date) -> Sequence[Term]:
        """The run of terms that covers ``day``; empty when the terms around it are not set."""
        return next((span for span in _spans(self) if span[0].first <= day <= span[-1].last), ())


def moment(day: date, hour: time) -> datetime:
    """That hour of that day in England."""
    return datetime.combine(day, hour, LONDON)


@lru_cache(maxsize=64)
def _closures(local: LocalDays) -> dict[date, str]:
    return {day: each.name for each in local.closures for day in each.days()}


@lru_cache(maxsize=64)
def _days_off(local: LocalDays) -> dict[date, str]:
    return {day: each.name for term in local.terms for each in term.off for day in each.days()}


@lru_cache(maxsize=64)
def _spans(local: LocalDays) -> tuple[tuple[Term, ...], ...]:
    spans: list[list[Term]] = []
    for term in local.terms:
        if spans and (term.first - spans[-1][-1].last).days <= LONGEST_HOLIDAY:
            spans[-1].append(term)
        else:
            spans.append([term])
    return tuple(tuple(span) for span in spans)


STANDARD = LocalDays()
"""A service that has set nothing: no closures, no terms, a front door open from nine to five from Monday to Friday."""
