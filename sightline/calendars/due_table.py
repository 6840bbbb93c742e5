"""The due table: for every rule and every start day, the day it is due, so that engines join and never do dates."""

from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from typing import Any

import numpy as np
import pyarrow as pa

from sightline.calendars.clock_hours import days_of_hours, open_between
from sightline.calendars.local import STANDARD, LocalDays
from sightline.calendars.rules import Rule
from sightline.calendars.school_days import school_days_of
from sightline.calendars.working_days import working_days_of
from sightline.core.refusals import Refused

SCHEMA = pa.schema([("rule", pa.string()), ("start", pa.date32()), ("due", pa.date32())])

type Days = np.ndarray[Any, np.dtype[np.datetime64[Any]]]  # whole days; not-a-time where there is none

_ONE_DAY = np.timedelta64(1, "D")


def due_table(rules: Iterable[Rule], first: date, last: date, local: LocalDays = STANDARD) -> pa.Table:
    """One row for each rule and each start day from ``first`` to ``last``, both included.

    Columns: ``rule`` (string, the rule's ``code``), ``start`` and ``due`` (date32, null where the calendar that the rule needs is not
    set). Rules come in the order given and days in order within each; a rule given twice appears once, so a join never doubles a row.
    ``Rule.due`` is the definition, and this is the same answer worked out for whole columns at once. Bank holidays are fixed only as
    far as ``working_days.FIXED_UNTIL``; beyond it the standing rules go on, so rebuild the table when the library is raised.

    The same request again returns the same table at no cost.
    Raises ``Refused`` with the code ``dates_backward`` when ``last`` is before ``first``, or as ``Rule.due`` does.
    """
    if last < first:
        raise Refused("dates_backward", f"The last day, {last}, is before the first, {first}.")
    return _due_table(tuple(dict.fromkeys(rules)), first, last, local)


@lru_cache(maxsize=64)
def _due_table(rules: tuple[Rule, ...], first: date, last: date, local: LocalDays) -> pa.Table:
    if not rules:
        return SCHEMA.empty_table()
    starts: Days = np.arange(np.datetime64(first, "D"), np.datetime64(last, "D") + _ONE_DAY)
    codes = pa.array([rule.code for rule in rules], pa.string())
    which = pa.array(np.repeat(np.arange(len(rules), dtype="int32"), len(starts)))
    return pa.table(
        {
            "rule": codes.take(which),
            "start": pa.array(np.tile(starts, len(rules))),
            "due": pa.array(np.concatenate([_due_days(rule, starts, local) for rule in rules])),
        },
        schema=SCHEMA,
    )


def _due_days(rule: Rule, starts: Days, local: LocalDays) -> Days:
    """``rule.due`` of each of ``starts``, which are whole days in order."""
    first, last = starts[0].item(), starts[-1].item()
    # No rule lets a later start fall due sooner, so these two due days bound the rest, and refuse for them.
    ends = [rule.due(day, local) or day for day in (first, last)]
    match rule.unit:
        case "working_days":
            reached = range(min(first, *ends).year, max(last, *ends).year + 1)
            working = (day for year in reached for day in working_days_of(year, rule.calendar, local))
            return _counted(rule, starts, np.array(list(working), "datetime64[D]"))
        case "school_days":
            return _school_days(rule, starts, local)
        case "terms":
            return _terms(rule, starts, local)
        case "hours":
            return starts + days_of_hours(rule.count) * _ONE_DAY
        case "working_hours":
            return _working_hours(rule, starts, ends[1], local)
        case "days" | "weeks":
            return starts + (rule.count * (7 if rule.unit == "weeks" else 1) - rule.include_start) * _ONE_DAY
    return _months(starts, rule.count * (12 if rule.unit == "years" else 1), include_start=rule.include_start)


def _counted(rule: Rule, starts: Days, days: Days) -> Days:
    """The day that is so many of ``days`` on from each start; not-a-time beyond them."""
    if rule.count == 0:
        return starts
    if rule.count < 0:
        place = np.searchsorted(days, starts, side="left") + rule.count
    else:
        # With the start day counted, a start that is one of the days is itself the first found.
        place = np.searchsorted(days, starts, side="left" if rule.include_start else "right") + rule.count - 1
    inside = (place >= 0) & (place < len(days))
    due: Days = np.where(inside, days.take(place, mode="clip"), np.datetime64("NaT", "D"))
    return due


def _school_days(rule: Rule, starts: Days, local: LocalDays) -> Days:
    if rule.count == 0:
        return starts
    due = np.full(len(starts), "NaT", "datetime64[D]")
    first_looked_at = starts + (0 if rule.include_start else 1 if rule.count > 0 else -1) * _ONE_DAY
    for span in local.spans_of_terms():
        days = np.array(school_days_of(tuple(span), local), "datetime64[D]")
        covered = (first_looked_at >= np.datetime64(span[0].first)) & (first_looked_at <= np.datetime64(span[-1].last))
        if len(days):
            due[covered] = _counted(rule, starts[covered], days)
    return due


def _terms(rule: Rule, starts: Days, local: LocalDays) -> Days:
    due = np.full(len(starts), "NaT", "datetime64[D]")
    for span in local.spans_of_terms():
        begin, end = (np.array(days, "datetime64[D]") for days in zip(*((t.first, t.last) for t in span), strict=True))
        covered = (starts + _ONE_DAY >= begin[0]) & (starts + _ONE_DAY <= end[-1])
        place = np.searchsorted(begin, starts[covered], side="right") + rule.count - 1
        due[covered] = np.where(place < len(end), end.take(place, mode="clip"), np.datetime64("NaT", "D"))
    return due


def _working_hours(rule: Rule, starts: Days, last_due: date, local: LocalDays) -> Days:
    """By the hours that the front door had been open by the end of each day: due on the first by which enough more have passed."""
    days: Days = np.arange(starts[0], np.datetime64(last_due, "D") + _ONE_DAY)
    open_by = np.cumsum([_seconds_open(day, local) for day in days.tolist()])
    due: Days = days[np.searchsorted(open_by, open_by[: len(starts)] + rule.count * 3600, side="left")]
    return due


def _seconds_open(day: date, local: LocalDays) -> int:
    hours = open_between(day, local)
    return round((hours[1] - hours[0]).total_seconds()) if hours else 0


def _months(starts: Days, count: int, *, include_start: bool) -> Days:
    start_months = starts.astype("datetime64[M]")
    into_month = starts - start_months.astype("datetime64[D]")  # no days on the first of a month
    due_months = start_months + np.timedelta64(count, "M")
    first_of_due = due_months.astype("datetime64[D]")
    last_of_due = (due_months + np.timedelta64(1, "M")).astype("datetime64[D]") - _ONE_DAY
    same_day = first_of_due + into_month
    due: Days = np.minimum(same_day - _ONE_DAY if include_start else same_day, last_of_due)
    return due
