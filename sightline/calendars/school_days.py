"""School days: Monday to Friday inside a term, less bank holidays, half term and other days off, as the service set them."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import date, timedelta
from functools import lru_cache

from sightline.calendars.local import LocalDays, Term
from sightline.calendars.working_days import why_not as why_not_working

_DAY = timedelta(days=1)


def is_school_day(day: date, local: LocalDays) -> bool | None:
    """Whether schools are open on ``day``; None when the terms around it are not set."""
    return why_no_school(day, local) is None if local.span_around(day) else None


def why_no_school(day: date, local: LocalDays) -> str | None:
    """Why a day among set terms is no school day: “weekend”, “half term”, “school holiday”; None when it is one."""
    if day.weekday() >= 5:
        return "weekend"
    if local.term_on(day) is None:
        return "school holiday"
    return why_not_working(day) or local.without_school(day)


def add_school_days(start: date, count: int, local: LocalDays, *, include_start: bool = False) -> date | None:
    """The day ``count`` school days after ``start`` (before it, when negative); 0 gives ``start`` itself.

    None when a day on the way is in no term nor between two that are set: terms not yet set are not guessed at.
    """
    if count == 0:
        return start
    step = _DAY if count > 0 else -_DAY
    span = tuple(local.span_around(start if include_start else start + step))
    if not span:
        return None
    days = school_days_of(span, local)
    if count < 0:
        place = bisect_left(days, start) + count
    else:
        place = (bisect_left if include_start else bisect_right)(days, start) + count - 1
    return days[place] if 0 <= place < len(days) else None


def end_of_term(start: date, count: int, local: LocalDays) -> date | None:
    """The last day of the ``count``-th term to begin after ``start``; None when the terms on the way are not set.

    "Once each school term": what was done in one term, or in the holiday before the next, is due again by the end of that next term.
    """
    span = local.span_around(start + _DAY)
    place = bisect_right(span, start, key=lambda term: term.first) + count - 1
    return span[place].last if place < len(span) else None


@lru_cache(maxsize=64)
def school_days_of(span: Sequence[Term], local: LocalDays) -> tuple[date, ...]:
    """Every school day of a run of terms (``LocalDays.spans_of_terms``), earliest first."""
    every_day = (term.first + _DAY * n for term in span for n in range((term.last - term.first).days + 1))
    return tuple(day for day in every_day if why_no_school(day, local) is None)
