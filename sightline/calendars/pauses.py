"""Pauses: a clock stands still during a spell, and the days lost in it are added on."""

from collections.abc import Iterable
from datetime import date, timedelta

from sightline.calendars.local import STANDARD, LocalDays
from sightline.calendars.rules import Rule
from sightline.calendars.school_days import add_school_days, is_school_day, school_days_of
from sightline.calendars.working_days import add_working_days, is_working_day, working_days_between
from sightline.core.refusals import Refused

type Pause = tuple[date, date | None]
"""From a day until another, which is no longer in it; until None while it goes on."""

_DAY = timedelta(days=1)


def paused_due(
    rule: Rule, start: date, pauses: Iterable[Pause], local: LocalDays = STANDARD
) -> tuple[date | None, int]:
    """The day due and how many days were lost to ``pauses``.

    A day in a pause is not counted, so it is lost if the rule would have counted it: a working day of its calendar, a school day, or
    otherwise any day after ``start`` (and ``start`` itself where the rule counts it). As many are added on at the end. A
    pause that began before ``start`` loses nothing before it; one that begins after the due day, as moved by those before it, changes
    nothing; one that begins on the due day counts. Days in several pauses at once are lost once. Rules that go backward, and
    those of the same day, know no pauses.

    The day is None while a pause that counts goes on, and where ``Rule.due`` or the days on the way are not known.
    """
    due, lost = rule.due(start, local), 0
    if rule.count <= 0:
        return due, 0
    for since, until in _merged(start if rule.include_start else start + _DAY, pauses):
        if due is None or since > due:
            break
        if until is None:
            return None, lost
        days = days_lost(rule, since, until, local)
        if days is None:
            return None, lost
        lost += days
        due = shift(due, days, rule, local)
    return due, lost


def shift(due: date, paused_days: int, rule: Rule, local: LocalDays = STANDARD) -> date | None:
    """``due`` moved on by so many lost days, of the kind that ``rule`` counts; None where the school days there are not set."""
    if rule.unit == "working_days":
        return add_working_days(due, paused_days, rule.calendar, local)
    if rule.unit == "school_days":
        return add_school_days(due, paused_days, local)
    return due + _DAY * paused_days


def days_lost(rule: Rule, since: date, until: date, local: LocalDays = STANDARD) -> int | None:
    """How many days of the kind that ``rule`` counts lie in a pause; None where the school days there are not set."""
    if until <= since:
        return 0
    if rule.unit == "working_days":
        return working_days_between(since - _DAY, until - _DAY, rule.calendar, local)
    if rule.unit == "school_days":
        span = local.span_around(since)
        if not span or span is not local.span_around(until - _DAY):
            return None
        return sum(since <= day < until for day in school_days_of(tuple(span), local))
    return (until - since).days


def is_counted(rule: Rule, day: date, local: LocalDays = STANDARD) -> bool | None:
    """Whether ``rule`` counts days like ``day``; None where the school terms around it are not set."""
    if rule.unit == "working_days":
        return is_working_day(day, rule.calendar, local)
    return is_school_day(day, local) if rule.unit == "school_days" else True


def _merged(first: date, pauses: Iterable[Pause]) -> list[Pause]:
    """The pauses from ``first`` on, in order, none overlapping or touching another."""
    merged: list[Pause] = []
    for since, until in sorted(pauses, key=lambda pause: pause[0]):
        if until is not None and until < since:
            raise Refused("dates_backward", f"A pause from {since} cannot end on {until}.")
        if until is not None and until <= max(first, since):
            continue
        last = merged[-1] if merged else None
        if last and (last[1] is None or since <= last[1]):
            merged[-1] = (last[0], last[1] and until and max(last[1], until))
        else:
            merged.append((max(first, since), until))
    return merged
