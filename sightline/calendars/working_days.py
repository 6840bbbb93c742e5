"""Working days, as each instrument defines them: Monday to Friday, less bank holidays, less what else it names."""

from bisect import bisect_left, bisect_right
from datetime import date, timedelta
from functools import cache, lru_cache

from sightline.calendars.local import STANDARD, LocalDays
from sightline.core.refusals import Refused

CALENDARS = ("england", "complaints", "council")
"""The working-day calendars there are. An instrument that counts its days differently gets a name of its own here.

``england``: not Saturday, Sunday, Christmas Day, Good Friday or a bank holiday (SI 2010/959 reg 2, SI 2007/462 reg 1).
``complaints``: the same and, by name, Boxing Day (SI 2006/1738 reg 2). ``council``: the same as ``england`` less the
service's own closure days, for standards that the service sets itself.
"""

FIRST_YEAR, LAST_YEAR = 1900, 2199
"""Working days are counted only inside these years, so a placeholder such as 31 December 9999 is refused at once."""

FIXED_FROM, FIXED_UNTIL = 2010, 2028
"""The years whose bank holidays are settled, and are checked day by day in this package's tests."""

_SATURDAY = 5

# The library's names, in the words GOV.UK uses. One-off holidays keep the library's name.
_NAMES = {
    "May Day": "Early May bank holiday",
    "Spring Bank Holiday": "Spring bank holiday",
    "Late Summer Bank Holiday": "Summer bank holiday",
}


def is_working_day(day: date, calendar: str = "england", local: LocalDays = STANDARD) -> bool:
    """Whether ``day`` is a working day: Monday to Friday, not a bank holiday, nor what else the calendar names.

    Raises ``Refused`` with the code ``unknown_calendar`` for a calendar that is not in ``CALENDARS``.
    """
    return why_not(day, calendar, local) is None


def why_not(day: date, calendar: str = "england", local: LocalDays = STANDARD) -> str | None:
    """Why ``day`` is no working day: “weekend”, “Good Friday”, “closure: …”; None when it is one."""
    _check(calendar)
    holiday = _bank_holidays(day.year).get(day)
    if holiday or day.weekday() >= _SATURDAY:
        return holiday or "weekend"
    if calendar == "complaints" and (day.month, day.day) == (12, 26):
        return "Boxing Day"
    closure = local.closure(day) if calendar == "council" else None
    return f"closure: {closure}" if closure is not None else None


def _check(calendar: str) -> None:
    if calendar not in CALENDARS:
        raise Refused(
            "unknown_calendar",
            f"There is no working-day calendar called “{calendar}”. The calendars are: {', '.join(CALENDARS)}.",
        )


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


def add_working_days(start: date, count: int, calendar: str = "england", local: LocalDays = STANDARD) -> date:
    """The day ``count`` working days after ``start``, which is day 0 whether or not it is a working day.

    A negative ``count`` goes backward; 0 gives ``start`` itself. Otherwise the result is always a working day.
    Raises ``Refused`` with the code ``date_out_of_range`` outside ``FIRST_YEAR`` to ``LAST_YEAR``.
    """
    if count == 0:
        return start
    year = start.year
    days = working_days_of(year, calendar, local)
    index = bisect_right(days, start) + count - 1 if count > 0 else bisect_left(days, start) + count
    while index >= len(days):
        index -= len(days)
        year += 1
        days = working_days_of(year, calendar, local)
    while index < 0:
        year -= 1
        days = working_days_of(year, calendar, local)
        index += len(days)
    return days[index]


def working_days_between(start: date, end: date, calendar: str = "england", local: LocalDays = STANDARD) -> int:
    """How many working days after ``start``, up to and including ``end``; negative when ``end`` is before ``start``.

    It undoes ``add_working_days``: counting to the day that is n working days away gives n, forward or backward.
    Raises ``Refused`` with the code ``date_out_of_range`` outside ``FIRST_YEAR`` to ``LAST_YEAR``.
    """

    def through(day: date, from_year: int) -> int:
        """Working days from 1 January of ``from_year`` up to and including ``day``."""
        whole_years = sum(len(working_days_of(year, calendar, local)) for year in range(from_year, day.year))
        return whole_years + bisect_right(working_days_of(day.year, calendar, local), day)

    if end < start:  # from end to the day before start
        before_end = through(end, end.year) - is_working_day(end, calendar, local)
        return before_end - (through(start, end.year) - is_working_day(start, calendar, local))
    return through(end, start.year) - through(start, start.year)


def working_days_of(year: int, calendar: str = "england", local: LocalDays = STANDARD) -> tuple[date, ...]:
    """Every working day of ``year``, earliest first (about 253). Raises ``Refused`` as ``bank_holidays`` does."""
    return _working_days_of(year, calendar, local if calendar == "council" else STANDARD)


@lru_cache(maxsize=4096)
def _working_days_of(year: int, calendar: str, local: LocalDays) -> tuple[date, ...]:
    _bank_holidays(year)  # refuses a year outside the calendar before its days are made
    every_day = (date(year, 1, 1) + timedelta(days=n) for n in range((date(year, 12, 31) - date(year, 1, 1)).days + 1))
    return tuple(day for day in every_day if why_not(day, calendar, local) is None)


@cache
def _bank_holidays(year: int) -> dict[date, str]:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise Refused(
            "date_out_of_range",
            f"Working days are counted only between {FIRST_YEAR} and {LAST_YEAR}, and the year {year} is outside that.",
        )
    from holidays import country_holidays  # here, because importing it is slow and most commands never need it

    found = country_holidays("GB", subdiv="ENG", years=year, language="en_GB")
    return {day: _plain_name(name) for day, name in sorted(found.items()) if day.weekday() < _SATURDAY}


def _plain_name(name: str) -> str:
    plain = name.removesuffix(" (observed)")
    return _NAMES.get(plain, plain) + (" (substitute day)" if plain != name else "")
