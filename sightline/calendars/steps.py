"""The count of a due day, a day at a time, for showing on a calendar."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from sightline.calendars.clock_hours import opening_on
from sightline.calendars.local import STANDARD, LocalDays
from sightline.calendars.pauses import Pause, paused_due
from sightline.calendars.rules import Rule
from sightline.calendars.school_days import why_no_school
from sightline.calendars.working_days import why_not

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Step:
    """A day: its ``number`` in the count, or None; and what there is to say of it, such as why it does not count."""

    day: date
    number: int | None
    says: str = ""


def counted_days(
    rule: Rule, start: date, local: LocalDays = STANDARD, pauses: Mapping[Pause, str] | None = None
) -> list[Step]:
    """From the start to the due day, each day with its number or the reason it does not count.

    For a rule that counts backward the days are in the order of the calendar, and numbered from the start. Months, years and terms
    are not counted in days: those give the start, the marks on the way and the due day. ``pauses`` are as ``paused_due`` takes them, each
    with what it was for. Empty where the due day is not known.
    """
    pauses = pauses or {}
    due, _ = paused_due(rule, start, pauses, local)
    if due is None:
        return []
    if rule.unit in ("months", "years", "terms"):
        return _marks(rule, start, due, local)
    step = _DAY if rule.count >= 0 else -_DAY
    steps, number, day = [], 0, start
    while True:
        says = _reason(rule, day, start, local, pauses)
        number += not says
        steps.append(Step(day, None if says else number, says))
        if day == due:
            return steps if rule.count >= 0 else steps[::-1]
        day += step


def _reason(rule: Rule, day: date, start: date, local: LocalDays, pauses: Mapping[Pause, str]) -> str:
    """Why a day does not count; empty when it does."""
    if day == start and not rule.include_start:
        return "start"
    paused = [why for (since, until), why in pauses.items() if since <= day and (until is None or day < until)]
    if paused and rule.count > 0:
        return f"paused: {paused[0]}"
    match rule.unit:
        case "working_days":
            return why_not(day, rule.calendar, local) or ""
        case "school_days":
            return why_no_school(day, local) or ""
        case "working_hours" if opening_on(day, local) is None:
            return why_not(day, "council", local) or "front door shut"
    return ""


def _marks(rule: Rule, start: date, due: date, local: LocalDays) -> list[Step]:
    """The start, each month, year or term on the way with its number, and the due day."""
    one = abs(rule.count) // (rule.count or 1)
    whole = [Rule(rule.unit, n * one).due(start, local) for n in range(1, abs(rule.count) + 1)]
    marks = {day: Step(day, n) for n, day in enumerate(whole, 1) if day is not None and day <= max(start, due)}
    marks[start] = Step(start, None, "start")
    if due not in marks:  # a start day that is counted, or days lost to pauses
        marks[due] = Step(due, None, "due")
    return sorted(marks.values(), key=lambda step: step.day)
