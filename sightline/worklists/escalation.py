"""Which overdue things have reached somebody: a clock says who is told how many working days after the due day. Pure."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, timedelta

from sightline.calendars.working_days import add_working_days
from sightline.clocks.clock import Clock

ROLES = {"team_manager": "team manager", "head_of_service": "head of service"}
"""Whom clocks escalate to, in words."""

_A_DAY = timedelta(days=1)


def latest_due(after: int, today: date) -> date:
    """The latest due day from which ``after`` working days have gone by on ``today``; always before today, since a due day is in time."""
    yesterday = today - _A_DAY
    if after <= 0:
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
