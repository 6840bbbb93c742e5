"""The due table: for every rule and every start day, the day it is due, so that engines join and never do dates."""

from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from typing import Any

import numpy as np
import pyarrow as pa

from sightline.calendars.rules import Rule
from sightline.calendars.working_days import working_days_of
from sightline.core.refusals import Refused

SCHEMA = pa.schema([("rule", pa.string()), ("start", pa.date32()), ("due", pa.date32())])

type Days = np.ndarray[Any, np.dtype[np.datetime64[Any]]]  # whole days

_ONE_DAY = np.timedelta64(1, "D")


def due_table(rules: Iterable[Rule], first: date, last: date) -> pa.Table:
    """One row for each rule and each start day from ``first`` to ``last``, both included.

    Columns: ``rule`` (string, the rule's ``code``), ``start`` and ``due`` (date32). Rules come in the order given and
    days in order within each; a rule given twice appears once, so a join never doubles a row. ``Rule.due`` is the
    definition, and this is the same answer worked out for whole columns at once. Bank holidays are fixed only as far as
    ``working_days.FIXED_UNTIL``; beyond it the standing rules go on, so rebuild the table when the library is raised.

    The same request again returns the same table at no cost.
    Raises ``Refused`` with the code ``dates_backward`` when ``last`` is before ``first``, or as ``Rule.due`` does.
    """
    if last < first:
        raise Refused("dates_backward", f"The last day, {last}, is before the first, {first}.")
    return _due_table(tuple(dict.fromkeys(rules)), first, last)


@lru_cache(maxsize=16)
def _due_table(rules: tuple[Rule, ...], first: date, last: date) -> pa.Table:
    if not rules:
        return SCHEMA.empty_table()
    starts: Days = np.arange(np.datetime64(first, "D"), np.datetime64(last, "D") + _ONE_DAY)
    working = _working_days_around(rules, first, last)
    codes = pa.array([rule.code for rule in rules], pa.string())
    which = pa.array(np.repeat(np.arange(len(rules), dtype="int32"), len(starts)))
    return pa.table(
        {
            "rule": codes.take(which),
            "start": pa.array(np.tile(starts, len(rules))),
            "due": pa.array(np.concatenate([_due_days(rule, starts, working) for rule in rules])),
        },
        schema=SCHEMA,
    )


def _working_days_around(rules: tuple[Rule, ...], first: date, last: date) -> Days:
    """Every working day that the rules can reach from any day of ``first`` to ``last``, in order."""
    years: set[int] = set()
    for rule in rules:
        # No rule lets a later start fall due sooner, so these two due days bound the rest, and refuse for them.
        earliest, latest = rule.due(first), rule.due(last)
        if rule.unit == "working_days":
            years |= {first.year, last.year, earliest.year, latest.year}
    reached = range(min(years), max(years) + 1) if years else ()
    return np.array([day for year in reached for day in working_days_of(year)], "datetime64[D]")


def _due_days(rule: Rule, starts: Days, working: Days) -> Days:
    """``rule.due`` of each of ``starts``, which are whole days in order; ``working`` as ``_working_days_around``."""
    if rule.unit == "working_days":
        return _working_days(rule, starts, working)
    if rule.unit in ("days", "weeks"):
        return starts + (rule.count * (7 if rule.unit == "weeks" else 1) - rule.include_start) * _ONE_DAY
    return _months(starts, rule.count * (12 if rule.unit == "years" else 1), include_start=rule.include_start)


def _working_days(rule: Rule, starts: Days, working: Days) -> Days:
    if rule.count == 0:
        return starts
    if rule.count < 0:
        return working[np.searchsorted(working, starts, side="left") + rule.count]
    # With the start day counted, a start that is a working day is itself the first found.
    first_found = np.searchsorted(working, starts, side="left" if rule.include_start else "right")
    return working[first_found + rule.count - 1]


def _months(starts: Days, count: int, *, include_start: bool) -> Days:
    start_months = starts.astype("datetime64[M]")
    into_month = starts - start_months.astype("datetime64[D]")  # no days on the first of a month
    due_months = start_months + np.timedelta64(count, "M")
    first_of_due = due_months.astype("datetime64[D]")
    last_of_due = (due_months + np.timedelta64(1, "M")).astype("datetime64[D]") - _ONE_DAY
    same_day = first_of_due + into_month
    due: Days = np.minimum(same_day - _ONE_DAY if include_start else same_day, last_of_due)
    return due
