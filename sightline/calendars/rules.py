"""How long: a rule turns the day something starts into the day it is due; and birthdays."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from sightline.calendars.working_days import add_working_days
from sightline.core.refusals import Refused

UNITS = {"working_days": "working day", "days": "day", "weeks": "week", "months": "month", "years": "year"}
"""Each unit a rule may count in, and the word for one of it."""

_CODE = re.compile(r"([a-z_]+):(-?[0-9]{1,6})(:inclusive)?")


@dataclass(frozen=True, slots=True)
class Rule:
    """A length of time as law and guidance state it: so many of a unit, from a start day that is day 0.

    ``include_start`` makes the start day count as the first day, where the law says "beginning with": 28 days beginning
    with 1 March end on 28 March. A negative ``count`` goes backward: reports due 3 working days before a conference.
    The due day is itself in time, and is never moved off a weekend or bank holiday; only working days avoid those.

    Raises ``Refused`` with the code ``unknown_rule`` when no such rule can be.
    """

    unit: str
    count: int
    include_start: bool = False

    def __post_init__(self) -> None:
        if self.unit not in UNITS:
            raise Refused("unknown_rule", f"A rule counts in {', '.join(UNITS)}, and “{self.unit}” is none of them.")
        if not isinstance(self.count, int) or isinstance(self.count, bool):
            raise Refused("unknown_rule", f"A rule needs a whole number of {self.unit}, and {self.count!r} is not one.")
        if self.include_start and self.count < 1:
            raise Refused("unknown_rule", "A rule that counts its start day must be at least 1 long.")

    @classmethod
    def parse(cls, code: str) -> "Rule":
        """The rule whose ``code`` this is. Raises ``Refused`` with the code ``unknown_rule`` for any other text."""
        found = _CODE.fullmatch(code)
        rule = cls(found[1], int(found[2]), include_start=found[3] is not None) if found else None
        if rule is None or rule.code != code:
            raise Refused("unknown_rule", f"“{code}” is not a rule. One is written like this: working_days:15.")
        return rule

    @property
    def code(self) -> str:
        """Stable text for tables and settings, such as ``working_days:15`` or ``days:28:inclusive``."""
        return f"{self.unit}:{self.count}" + (":inclusive" if self.include_start else "")

    @property
    def words(self) -> str:
        """The length as people say it: “15 working days”, “1 week”, “3 working days before”, “the same day”."""
        if self.count == 0:
            return "the same day"
        length = f"{abs(self.count)} {UNITS[self.unit]}" + ("" if abs(self.count) == 1 else "s")
        if self.include_start:
            return f"{length}, counting the start day"
        return length if self.count > 0 else f"{length} before"

    def counted_from(self, start: str) -> str:
        """The length and what it is counted from: “15 working days after the strategy discussion”.

        Reads rightly for every rule: “28 days beginning with …”, “3 working days before …”, “the same day as …”.
        """
        if self.count == 0:
            return f"{self.words} as {start}"
        if self.include_start:
            return f"{Rule(self.unit, self.count).words} beginning with {start}"
        return f"{self.words} {start}" if self.count < 0 else f"{self.words} after {start}"

    def due(self, start: date) -> date:
        """The last day that is in time, for something that starts on ``start``.

        Months and years fall on the same day number, or the last day of a shorter month: 1 month after 31 January is
        28 or 29 February, and 1 year after 29 February is 28 February. With the start day counted they end the day
        before that same day number: 1 month beginning with 1 March ends on 31 March, and beginning with 31 January on
        the last day of February. Working days are England's; in years whose bank holidays are not fixed yet
        the standing rules go on (see ``bank_holidays``).

        Raises ``Refused`` with the code ``date_out_of_range`` when the calendar does not reach that far.
        """
        try:
            return self._due(start)
        except (OverflowError, ValueError):
            raise Refused(
                "date_out_of_range",
                f"The day that is {self.counted_from(start.isoformat())} is outside the calendar.",
            ) from None

    def _due(self, start: date) -> date:
        one_day = timedelta(days=1)
        if self.unit == "working_days":
            return add_working_days(start - one_day if self.include_start else start, self.count)
        if self.unit in ("days", "weeks"):
            length = timedelta(days=self.count * (7 if self.unit == "weeks" else 1))
            return start + length - (one_day if self.include_start else timedelta())
        length_in_months = relativedelta(months=self.count * (12 if self.unit == "years" else 1))
        same_day: date = start + length_in_months
        # A shortened month already ends before the same day number would have come, so nothing more is taken off.
        return same_day - one_day if self.include_start and same_day.day == start.day else same_day


def working_days(n: int, include_start: bool = False) -> Rule:
    """So many working days; ``include_start`` counts a start day that is itself a working day as the first."""
    return Rule("working_days", n, include_start)


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
