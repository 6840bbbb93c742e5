"""The slow and obvious way, for tests to compare with: published bank holidays, and walking one day at a time."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

from sightline.calendars.local import LONDON, LocalDays

# England and Wales, written out by hand as GOV.UK lists them and not taken from the library under test. Compared with
# GOV.UK's own data file for 2012 to 2023; 2027 and 2028 are from secondary sources.
# Each year: New Year, Good Friday, Easter Monday, early May, spring, summer, Christmas, Boxing Day; then any extra day.
PUBLISHED = {
    2010: "1 Jan, 2 Apr, 5 Apr, 3 May, 31 May, 30 Aug, 27 Dec, 28 Dec",
    2011: "3 Jan, 22 Apr, 25 Apr, 2 May, 30 May, 29 Aug, 27 Dec, 26 Dec, 29 Apr",
    2012: "2 Jan, 6 Apr, 9 Apr, 7 May, 4 Jun, 27 Aug, 25 Dec, 26 Dec, 5 Jun",
    2013: "1 Jan, 29 Mar, 1 Apr, 6 May, 27 May, 26 Aug, 25 Dec, 26 Dec",
    2014: "1 Jan, 18 Apr, 21 Apr, 5 May, 26 May, 25 Aug, 25 Dec, 26 Dec",
    2015: "1 Jan, 3 Apr, 6 Apr, 4 May, 25 May, 31 Aug, 25 Dec, 28 Dec",
    2016: "1 Jan, 25 Mar, 28 Mar, 2 May, 30 May, 29 Aug, 27 Dec, 26 Dec",
    2017: "2 Jan, 14 Apr, 17 Apr, 1 May, 29 May, 28 Aug, 25 Dec, 26 Dec",
    2018: "1 Jan, 30 Mar, 2 Apr, 7 May, 28 May, 27 Aug, 25 Dec, 26 Dec",
    2019: "1 Jan, 19 Apr, 22 Apr, 6 May, 27 May, 26 Aug, 25 Dec, 26 Dec",
    2020: "1 Jan, 10 Apr, 13 Apr, 8 May, 25 May, 31 Aug, 25 Dec, 28 Dec",
    2021: "1 Jan, 2 Apr, 5 Apr, 3 May, 31 May, 30 Aug, 27 Dec, 28 Dec",
    2022: "3 Jan, 15 Apr, 18 Apr, 2 May, 2 Jun, 29 Aug, 27 Dec, 26 Dec, 3 Jun, 19 Sep",
    2023: "2 Jan, 7 Apr, 10 Apr, 1 May, 29 May, 28 Aug, 25 Dec, 26 Dec, 8 May",
    2024: "1 Jan, 29 Mar, 1 Apr, 6 May, 27 May, 26 Aug, 25 Dec, 26 Dec",
    2025: "1 Jan, 18 Apr, 21 Apr, 5 May, 26 May, 25 Aug, 25 Dec, 26 Dec",
    2026: "1 Jan, 3 Apr, 6 Apr, 4 May, 25 May, 31 Aug, 25 Dec, 28 Dec",
    2027: "1 Jan, 26 Mar, 29 Mar, 3 May, 31 May, 30 Aug, 27 Dec, 28 Dec",
    2028: "3 Jan, 14 Apr, 17 Apr, 1 May, 29 May, 28 Aug, 25 Dec, 26 Dec",
}
_MONTHS = {"Jan": 1, "Mar": 3, "Apr": 4, "May": 5, "Jun": 6, "Aug": 8, "Sep": 9, "Dec": 12}


def published_in(year: int) -> set[date]:
    """The published bank holidays of one year."""
    return {
        date(year, _MONTHS[month], int(day)) for day, month in (each.split() for each in PUBLISHED[year].split(", "))
    }


HOLIDAYS = frozenset(day for year in PUBLISHED for day in published_in(year))
ONE_DAY = timedelta(days=1)


def works(day: date) -> bool:
    """Monday to Friday, and not a published bank holiday."""
    return day.strftime("%a") not in ("Sat", "Sun") and day not in HOLIDAYS


def walk(start: date, count: int) -> date:
    """Step one day at a time until ``count`` working days have been met."""
    step = ONE_DAY if count > 0 else -ONE_DAY
    day, met = start, 0
    while met < abs(count):
        day += step
        met += works(day)
    return day


def count_between(start: date, end: date) -> int:
    """Step one day at a time from ``start`` to ``end``, counting the working days met; negative going backward."""
    step = ONE_DAY if end > start else -ONE_DAY
    day, met = start, 0
    while day != end:
        day += step
        met += works(day)
    return met if end > start else -met


def same_day_later(start: date, months: int) -> date:
    """The same day number so many months on, stepping back to the last day of a shorter month."""
    year, month = start.year, start.month
    for _ in range(abs(months)):
        month += 1 if months > 0 else -1
        if month in (0, 13):
            year, month = (year + 1, 1) if month == 13 else (year - 1, 12)
    for number in range(start.day, 0, -1):
        try:
            return date(year, month, number)
        except ValueError:
            continue
    raise AssertionError("every month has a first day")


def is_open(day: date, calendar: str, local: LocalDays) -> bool:
    """A working day of an instrument: read off the lists, one closure after another."""
    closed = calendar == "council" and any(each.first <= day <= each.last for each in local.closures)
    boxing_day = calendar == "complaints" and (day.month, day.day) == (12, 26)
    return works(day) and not closed and not boxing_day


def has_school(day: date, local: LocalDays) -> bool:
    """A working day inside a term, and in none of that term's days off."""
    return works(day) and any(
        term.first <= day <= term.last and not any(off.first <= day <= off.last for off in term.off)
        for term in local.terms
    )


def terms_known(day: date, local: LocalDays) -> bool:
    """In a term, or after one and within sixty-one days before another that follows it with no term between."""
    in_a_term = any(term.first <= day <= term.last for term in local.terms)
    before = max((term.last for term in local.terms if term.last < day), default=None)
    after = min((term.first for term in local.terms if term.first > day), default=None)
    return in_a_term or (before is not None and after is not None and after - before <= timedelta(days=60))


def walk_school(start: date, count: int, local: LocalDays) -> date | None:
    """Step one day at a time until ``count`` school days have been met, giving up on a day around which no terms are set."""
    day, met = start, 0
    while met < abs(count):
        day += ONE_DAY if count > 0 else -ONE_DAY
        if not terms_known(day, local):
            return None
        met += has_school(day, local)
    return day


def walk_terms(start: date, count: int, local: LocalDays) -> date | None:
    """Step one day at a time, counting the terms that end and that began after ``start``."""
    day, ended = start, 0
    while ended < count:
        day += ONE_DAY
        if not terms_known(day, local):
            return None
        ended += any(term.last == day and term.first > start for term in local.terms)
    return day


def walk_minutes(at: datetime, hours: int, local: LocalDays) -> datetime:
    """Step one minute of real time at a time, counting those that begin while the front door is open."""
    minute, left = at.astimezone(UTC), hours * 60
    while left:
        here = minute.astimezone(LONDON)
        since = max((row for row in local.front_door if row.since <= here.date()), key=lambda row: row.since)
        opening = since.week[here.weekday()]
        shut = here.date() in HOLIDAYS or any(each.first <= here.date() <= each.last for each in local.closures)
        left -= opening is not None and not shut and opening.opens <= here.time() < opening.closes
        minute += timedelta(minutes=1)
    return minute


def walk_paused(start: date, count: int, counts: Callable[[date], bool], pauses: list[tuple[date, date]]) -> date:
    """Step one day at a time, counting the days that count and lie in no pause."""
    day, met = start, 0
    while met < count:
        day += ONE_DAY
        met += counts(day) and not any(since <= day < until for since, until in pauses)
    return day
