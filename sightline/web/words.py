"""Dates, ages and counts in words, as every page, message and print-out says them."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def day_of(when: date | datetime) -> date:
    """The day in London of a date or an aware moment. Raises ValueError for a moment without a time zone."""
    return local(when).date() if isinstance(when, datetime) else when


def local(moment: datetime) -> datetime:
    """An aware moment as the clock in London shows it. Raises ValueError for a moment without a time zone."""
    if moment.tzinfo is None:
        raise ValueError("A moment needs a time zone.")
    return moment.astimezone(LONDON)


def long_date(when: date | datetime | None) -> str:
    """``Monday 9 March 2026``; nothing for None."""
    if when is None:
        return ""
    day = day_of(when)
    return f"{_DAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]} {day.year}"


def plain_date(when: date | datetime) -> str:
    """``9 March 2026``."""
    day = day_of(when)
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def short_date(when: date | datetime | None) -> str:
    """``9 Mar 2026``; nothing for None."""
    if when is None:
        return ""
    day = day_of(when)
    return f"{day.day} {_MONTHS[day.month - 1][:3]} {day.year}"


def moment(when: datetime | None) -> str:
    """``9 March 2026, 14:20`` by London's clock; nothing for None."""
    if when is None:
        return ""
    at = local(when)
    return f"{at.day} {_MONTHS[at.month - 1]} {at.year}, {at:%H:%M}"


def plural(count: int, one: str, many: str = "") -> str:
    """``1 person``, ``3 people``, ``1,500 people``; ``many`` is ``one`` with an s unless given."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def age(born_on: date | None, on: date) -> str:
    """How old somebody is on a day: ``7``, ``5 months`` under one year, ``12 days`` under one month.

    ``not yet born`` before birth; nothing when the birthday is not known. Somebody born on 29 February is a year
    older on 1 March of a common year.
    """
    if born_on is None:
        return ""
    if on < born_on:
        return "not yet born"
    months = (on.year - born_on.year) * 12 + on.month - born_on.month - (on.day < born_on.day)
    if months >= 12:
        return str(months // 12)
    if months:
        return plural(months, "month")
    return plural((on - born_on).days, "day")
