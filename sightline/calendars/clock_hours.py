"""Hours: elapsed, by the world's clock; and working hours, while the front door is open."""

from datetime import UTC, date, datetime, time, timedelta

from sightline.calendars.local import LONDON, LocalDays, Opening, moment
from sightline.calendars.working_days import why_not
from sightline.core.refusals import Refused

_DAY = timedelta(days=1)
_HOURS = 24


def add_hours(at: datetime, count: int) -> datetime:
    """``count`` hours of real time after ``at``, over weekends and over the nights on which the clocks change."""
    return (_aware(at).astimezone(UTC) + timedelta(hours=count)).astimezone(LONDON)


def days_of_hours(count: int) -> int:
    """How many days on the last day of ``count`` hours lies when the hour of the start is not known: 72 hours, 3 days.

    Whatever the hour was, they have passed by the end of that day. (On the night when the clocks go forward they may pass in the
    first hour of the day after.)
    """
    return -(-count // _HOURS)


def opening_on(day: date, local: LocalDays) -> Opening | None:
    """When the front door is open on ``day``; None on bank holidays, on the service's closure days and when it stays shut.

    A front door that opens at weekends counts them.
    """
    shut = local.closure(day) is not None or (day.weekday() < 5 and why_not(day) is not None)
    return None if shut else local.opening(day)


def open_between(day: date, local: LocalDays) -> tuple[datetime, datetime] | None:
    """The moments at which the front door opens and closes on ``day``; None as ``opening_on``."""
    opening = opening_on(day, local)
    if opening is None:
        return None
    return moment(day, opening.opens).astimezone(UTC), moment(day, opening.closes).astimezone(UTC)


def add_working_hours(at: datetime, count: int, local: LocalDays) -> datetime:
    """``count`` hours after ``at``, counting only while the front door is open.

    What comes in out of hours starts when it next opens. Hours that run out as the door closes are due then, not at the next opening.
    """
    left, now = timedelta(hours=count), _aware(at).astimezone(UTC)
    day = now.astimezone(LONDON).date()
    while True:
        if hours := open_between(day, local):
            since, until = max(hours[0], now), hours[1]
            if since + left <= until:
                return (since + left).astimezone(LONDON)
            left -= max(until - since, timedelta())
        day += _DAY


def end_of_day(day: date) -> datetime:
    """The last moment of a day in England."""
    return moment(day, time.max)


def _aware(at: datetime) -> datetime:
    if at.tzinfo is None:
        raise Refused("moment_without_zone", f"The moment {at} does not say in which time zone it is.")
    return at
