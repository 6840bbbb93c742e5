"""When something owed reaches somebody: a clock says who is told how many working days after the due day, or before it. Pure."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, timedelta
from functools import cache

from sightline.calendars.working_days import add_working_days
from sightline.clocks.clock import Clock

ROLES = {
    "social_worker": "worker",
    "team_manager": "team manager",
    "service_manager": "service manager",
    "head_of_service": "head of service",
}
"""The rungs of every ladder, lowest first, in words. ``social_worker`` is whoever owes the thing."""

_A_DAY = timedelta(days=1)


@cache
def reached_on(due_on: date, after: int) -> date:
    """The day on which something due on a day and not done reaches a rung.

    ``after`` working days after the due day, and never before the day that follows it, since the due day is in time.
    A negative ``after`` is so many working days before the due day.
    """
    if after < 0:
        return add_working_days(due_on, after)
    return max(due_on + _A_DAY, add_working_days(due_on, after))


def latest_due(after: int, today: date) -> date:
    """The latest due day from which a rung has been reached on ``today``."""
    if after < 0:
        return add_working_days(today, -after)
    yesterday = today - _A_DAY
    if after == 0:
        return yesterday
    return min(yesterday, add_working_days(today + _A_DAY, -after) - _A_DAY)


def reached(role: str, clocks: Iterable[Clock], today: date) -> dict[date, list[str]]:
    """Latest due day → the clocks that reach ``role`` when what they ask was due on that day or before, and is not done."""
    found: dict[date, list[str]] = defaultdict(list)
    for clock in clocks:
        for told, after in clock.escalates:
            if told == role:
                found[latest_due(after, today)].append(clock.code)
    return dict(found)
