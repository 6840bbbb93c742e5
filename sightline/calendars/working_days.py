"""England's working days: Monday to Friday, less bank holidays."""

from bisect import bisect_left, bisect_right
from datetime import date, timedelta
from functools import cache

from sightline.core.refusals import Refused

CALENDARS = ("england",)
"""The working-day calendars there are. An instrument that counts its days differently gets a name of its own here."""

FIRST_YEAR, LAST_YEAR = 1900, 2199
"""Working days are counted only inside these years, so a placeholder such as 31 December 9999 is refused at once."""

FIXED_FROM, FIXED_UNTIL = 2010, 2028
"""The years whose bank holidays are settled, and are checked day by day in this package's tests."""

# The library's names, in the words GOV.UK uses. One-off holidays keep the library's name.
_NAMES = {
    "May Day": "Early May bank holiday",
    "Spring Bank Holiday": "Spring bank holiday",
    "Late Summer Bank Holiday": "Summer bank holiday",
}


def is_working_day(day: date, calendar: str = "england") -> bool:
    """Whether ``day`` is a working day: Monday to Friday and not a bank holiday in England.

    Raises ``Refused`` with the code ``unknown_calendar`` for a calendar that is not in ``CALENDARS``.
    """
    if calendar not in CALENDARS:
        raise Refused(
            "unknown_calendar",
            f"There is no working-day calendar called “{calendar}”. The calendars are: {', '.join(CALENDARS)}.",
        )
    return day.weekday() < 5 and day not in _bank_holidays(day.year)


def bank_holidays(year: int) -> dict[date, str]:
    """England's bank holidays in ``year``, earliest first, each with its name.

    As GOV.UK lists them: Good Friday and Christmas Day are among them, and where a holiday falls on a weekend only its
    substitute weekday is. One-off, moved and substitute days are included.

    Fixed and checked from ``FIXED_FROM`` to ``FIXED_UNTIL``. Earlier years are as the ``holidays`` library gives them.
    Later years follow the standing rules, so a one-off or moved holiday not yet proclaimed is missing: a due day that
    crosses it moves, later, when the library learns of it.

    Raises ``Refused`` with the code ``date_out_of_range`` outside ``FIRST_YEAR`` to ``LAST_YEAR``.
    """
    return dict(_bank_holidays(year))


def add_working_days(start: date, count: int) -> date:
    """The day ``count`` working days after ``start``, which is day 0 whether or not it is a working day.

    A negative ``count`` goes backward; 0 gives ``start`` itself. Otherwise the result is always a working day.
    Raises ``Refused`` with the code ``date_out_of_range`` outside ``FIRST_YEAR`` to ``LAST_YEAR``.
    """
    if count == 0:
        return start
    year = start.year
    days = working_days_of(year)
    index = bisect_right(days, start) + count - 1 if count > 0 else bisect_left(days, start) + count
    while index >= len(days):
        index -= len(days)
        year += 1
        days = working_days_of(year)
    while index < 0:
        year -= 1
        days = working_days_of(year)
        index += len(days)
    return days[index]


def working_days_between(start: date, end: date) -> int:
    """How many working days after ``start``, up to and including ``end``; negative when ``end`` is before ``start``.

    It undoes ``add_working_days``: counting to the day that is n working days away gives n, forward or backward.
    Raises ``Refused`` with the code ``date_out_of_range`` outside ``FIRST_YEAR`` to ``LAST_YEAR``.
    """
    if end < start:  # from end to the day before start
        return _working_days_before(end, end.year) - _working_days_before(start, end.year)
    return _working_days_through(end, start.year) - _working_days_through(start, start.year)


@cache
def working_days_of(year: int) -> tuple[date, ...]:
    """Every working day of ``year``, earliest first (about 253). Raises ``Refused`` as ``bank_holidays`` does."""
    holidays = _bank_holidays(year)
    every_day = (date(year, 1, 1) + timedelta(days=n) for n in range((date(year, 12, 31) - date(year, 1, 1)).days + 1))
    return tuple(day for day in every_day if day.weekday() < 5 and day not in holidays)


def _working_days_through(day: date, from_year: int) -> int:
    """Working days from 1 January of ``from_year`` up to and including ``day``."""
    whole_years = sum(len(working_days_of(year)) for year in range(from_year, day.year))
    return whole_years + bisect_right(working_days_of(day.year), day)


def _working_days_before(day: date, from_year: int) -> int:
    """Working days from 1 January of ``from_year`` up to, not including, ``day``."""
    return _working_days_through(day, from_year) - is_working_day(day)


@cache
def _bank_holidays(year: int) -> dict[date, str]:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise Refused(
            "date_out_of_range",
            f"Working days are counted only between {FIRST_YEAR} and {LAST_YEAR}, and the year {year} is outside that.",
        )
    from holidays import country_holidays  # here, because importing it is slow and most commands never need it

    found = country_holidays("GB", subdiv="ENG", years=year, language="en_GB")
    return {day: _plain_name(name) for day, name in sorted(found.items()) if day.weekday() < 5}


def _plain_name(name: str) -> str:
    plain = name.removesuffix(" (observed)")
    return _NAMES.get(plain, plain) + (" (substitute day)" if plain != name else "")
