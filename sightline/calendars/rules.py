"""How long: a rule turns the day something starts into the day it is due; and birthdays."""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from dateutil.relativedelta import relativedelta

from sightline.calendars.clock_hours import add_hours, add_working_hours, days_of_hours, end_of_day
from sightline.calendars.local import LONDON, STANDARD, LocalDays
from sightline.calendars.school_days import add_school_days, end_of_term
from sightline.calendars.working_days import CALENDARS, add_working_days
from sightline.core.refusals import Refused

UNITS = {
    "working_days": "working day",
    "school_days": "school day",
    "days": "day",
    "weeks": "week",
    "months": "month",
    "years": "year",
    "terms": "school term",
    "hours": "hour",
    "working_hours": "working hour",
}
"""Each unit a rule may count in, and the word for one of it."""

IN_HOURS = ("hours", "working_hours")
"""The units that turn a moment into a moment."""

FROM_TERMS = ("school_days", "terms")
"""The units that need term dates."""

_ONLY_AFTER = ("terms", *IN_HOURS)
_CODE = re.compile(r"([a-z_]+)(?:@([a-z_]+))?:(-?[0-9]{1,6})(:inclusive)?")
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Rule:
    """A length of time as law and guidance state it: so many of a unit, from a start day that is day 0.

    ``include_start`` makes the start day count as the first day, where the law says "beginning with": 28 days beginning
    with 1 March end on 28 March. A negative ``count`` goes backward: reports due 3 working days before a conference.
    The due day is itself in time, and is never moved off a weekend or bank holiday; only working and school days avoid those.
    ``calendar`` is the instrument's own way of counting working days (``working_days.CALENDARS``).

    Raises ``Refused`` with the code ``unknown_rule`` when no such rule can be.
    """

    unit: str
    count: int
    include_start: bool = False
    calendar: str = "england"

    def __post_init__(self) -> None:
        if self.unit not in UNITS:
            raise Refused("unknown_rule", f"A rule counts in {', '.join(UNITS)}, and “{self.unit}” is none of them.")
        if not isinstance(self.count, int) or isinstance(self.count, bool):
            raise Refused("unknown_rule", f"A rule needs a whole number of {self.unit}, and {self.count!r} is not one.")
        if self.include_start and self.count < 1:
            raise Refused("unknown_rule", "A rule that counts its start day must be at least 1 long.")
        if self.unit in _ONLY_AFTER and (self.count < 1 or self.include_start):
            raise Refused(
                "unknown_rule", f"A rule of {UNITS[self.unit]}s is at least 1 long, and has no start day to count."
            )
        if self.calendar not in CALENDARS or (self.calendar != "england" and self.unit != "working_days"):
            raise Refused(
                "unknown_rule",
                f"Only working days have a calendar, one of {', '.join(CALENDARS)}: not {self.calendar}.",
            )

    @classmethod
    def parse(cls, code: str) -> "Rule":
        """The rule whose ``code`` this is. Raises ``Refused`` with the code ``unknown_rule`` for any other text."""
        found = _CODE.fullmatch(code)
        rule = cls(found[1], int(found[3]), found[4] is not None, found[2] or "england") if found else None
        if rule is None or rule.code != code:
            raise Refused("unknown_rule", f"“{code}” is not a rule. One is written like this: working_days:15.")
        return rule

    @property
    def code(self) -> str:
        """Stable text for tables and settings: ``working_days:15``, ``working_days@council:10``, ``days:28:inclusive``."""
        unit = self.unit if self.calendar == "england" else f"{self.unit}@{self.calendar}"
        return f"{unit}:{self.count}" + (":inclusive" if self.include_start else "")

    @property
    def words(self) -> str:
        """The length as people say it: “15 working days”, “1 week”, “3 working days before”, “the same day”."""
        if self.count == 0:
            return "the same day"
        if self.unit == "terms":
            return "the end of the next school term" if self.count == 1 else f"the end of {self.count} school terms"
        length = self._length
        if self.include_start:
            return f"{length}, counting the start day"
        return length if self.count > 0 else f"{length} before"

    @property
    def _length(self) -> str:
        of_the_council = "council " if self.calendar == "council" else ""
        return f"{abs(self.count)} {of_the_council}{UNITS[self.unit]}" + ("" if abs(self.count) == 1 else "s")

    def counted_from(self, start: str) -> str:
        """The length and what it is counted from: “15 working days after the strategy discussion”.

        Reads rightly for every rule: “28 days beginning with …”, “3 working days before …”, “the same day as …”, “the
        end of the next school term after …”.
        """
        if self.count == 0:
            return f"{self.words} as {start}"
        if self.include_start:
            return f"{self._length} beginning with {start}"
        return f"{self.words} {start}" if self.count < 0 else f"{self.words} after {start}"

    @property
    def in_hours(self) -> bool:
        """Whether it turns a moment into a moment, so that the hour of the start matters."""
        return self.unit in IN_HOURS

    def due(self, start: date, local: LocalDays = STANDARD) -> date | None:
        """The last day that is in time, for something that starts on ``start``; None when the calendar it needs is not set.

        Months and years fall on the same day number, or the last day of a shorter month: 1 month after 31 January is
        28 or 29 February, and 1 year after 29 February is 28 February. With the start day counted they end the day
        before that same day number: 1 month beginning with 1 March ends on 31 March, and beginning with 31 January on
        the last day of February. Working days are those of the rule's calendar; in years whose bank holidays are not
        fixed yet the standing rules go on (see ``bank_holidays``). School days and terms need term dates that cover the
        reckoning. Hours, here where the hour of the start is not known, are due on the last day on which they can run
        out: 72 hours 3 days later, working hours as though counted from the next opening after that day.

        Raises ``Refused`` with the code ``date_out_of_range`` when the calendar does not reach that far.
        """
        try:
            return self._due(start, local)
        except (OverflowError, ValueError):
            raise Refused(
                "date_out_of_range",
                f"The day that is {self.counted_from(start.isoformat())} is outside the calendar.",
            ) from None

    def sure_due(self, start: date, local: LocalDays = STANDARD) -> date:
        """``due``, where it must be known. Raises ``Refused`` with the code ``terms_not_set`` where term dates are missing."""
        due = self.due(start, local)
        if due is None:
            raise Refused("terms_not_set", f"The term dates around {start} are not set.")
        return due

    def due_at(self, moment: datetime, local: LocalDays = STANDARD) -> datetime:
        """The last moment that is in time, in England's time, for a rule of hours and something that starts at ``moment``.

        Elapsed hours run through weekends and through the nights when the clocks change; working hours only while the
        front door is open. Raises ``Refused`` for a rule that is not in hours or a moment without a time zone.
        """
        if not self.in_hours:
            raise Refused("not_in_hours", f"{self.words.capitalize()} is not counted in hours.")
        try:
            if self.unit == "hours":
                return add_hours(moment, self.count)
            return add_working_hours(moment, self.count, local)
        except (OverflowError, ValueError):
            raise Refused(
                "date_out_of_range",
                f"The moment that is {self.counted_from(moment.isoformat())} is outside the calendar.",
            ) from None

    def _due(self, start: date, local: LocalDays) -> date | None:
        match self.unit:
            case "working_days":
                day_0 = start - _DAY if self.include_start else start
                return add_working_days(day_0, self.count, self.calendar, local)
            case "school_days":
                return add_school_days(start, self.count, local, include_start=self.include_start)
            case "terms":
                return end_of_term(start, self.count, local)
            case "hours":
                return start + _DAY * days_of_hours(self.count)
            case "working_hours":
                return add_working_hours(end_of_day(start), self.count, local).astimezone(LONDON).date()
            case "days" | "weeks":
                length = _DAY * self.count * (7 if self.unit == "weeks" else 1)
                return start + length - (_DAY if self.include_start else timedelta())
        length_in_months = relativedelta(months=self.count * (12 if self.unit == "years" else 1))
        same_day: date = start + length_in_months
        # A shortened month already ends before the same day number would have come, so nothing more is taken off.
        return same_day - _DAY if self.include_start and same_day.day == start.day else same_day


def working_days(n: int, include_start: bool = False, *, calendar: str = "england") -> Rule:
    """So many working days; ``include_start`` counts a start day that is itself a working day as the first."""
    return Rule("working_days", n, include_start, calendar)


def school_days(n: int, include_start: bool = False) -> Rule:
    """So many days of school."""
    return Rule("school_days", n, include_start)


def terms(n: int) -> Rule:
    """The end of the next school term (1), or of a later one: “once each school term”."""
    return Rule("terms", n)


def hours(n: int) -> Rule:
    """So many hours of real time."""
    return Rule("hours", n)


def working_hours(n: int) -> Rule:
    """So many hours while the front door is open."""
    return Rule("working_hours", n)


def days(n: int) -> Rule:
    """So many calendar days."""
    return Rule("days", n)


def weeks(n: int) -> Rule:
    """So many weeks of seven calendar days."""
    return Rule("weeks", n)


def months(n: int) -> Rule:
    """So many calendar months."""
    return Rule("months", n)


def years(n: int) -> Rule:
    """So many calendar years."""
    return Rule("years", n)


def birthday(born_on: date, age: int) -> date:
    """The day a person born on ``born_on`` reaches ``age``.

    In England and Wales an age is reached at the beginning of the anniversary of the birth (Family Law Reform Act 1969,
    section 9), so the whole birthday counts. No statute names the day for a person born on 29 February; by convention,
    in a year without one, it is 1 March: 28 February comes before the anniversary. (A rule of years differs: a period
    of one year after 29 February ends on 28 February.)

    Raises ``Refused`` with the code ``date_out_of_range`` past the year 9999.
    """
    year = born_on.year + age
    if not date.min.year <= year <= date.max.year:
        raise Refused("date_out_of_range", f"A person born in {born_on.year} reaches {age} outside the calendar.")
    try:
        return born_on.replace(year=year)
    except ValueError:  # 29 February, in a year that has none
        return date(year, 3, 1)


def age_on(born_on: date, day: date) -> int:
    """A person's age in whole years on ``day``; below 0 before they are born. 29 February: see ``birthday``."""
    had_by_new_year = day.year - born_on.year
    return had_by_new_year - (day < birthday(born_on, had_by_new_year))
