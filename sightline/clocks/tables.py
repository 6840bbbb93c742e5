"""The catalogue as the small tables that the plan joins to: who plays which part, how turns behave, and the days things are due."""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import lru_cache

import numpy as np
import pyarrow as pa

from sightline.calendars.due_table import due_table
from sightline.calendars.rules import Rule

from .clock import Clock, UnderAge

FIRST, LAST = date(1990, 1, 1), date(2045, 12, 31)

# Inside the plan a clock is its number in the catalogue, which sorts and joins faster than its code.
ROLES = pa.schema(
    [
        ("kind", pa.string()),
        ("edge", pa.string()),  # "on": the event, or the start of the spell; "until": its end
        ("clock", pa.int16()),
        ("threaded", pa.bool_()),
        ("opens", pa.int8()),
        ("starts", pa.int8()),
        ("meets", pa.int8()),
        ("ends", pa.int8()),
        ("closes", pa.int8()),
    ]
)
CLOCKS = pa.schema(
    [
        ("clock", pa.int16()),
        ("code", pa.string()),
        ("within_spell", pa.bool_()),
        ("repeats", pa.bool_()),
        ("starts_itself", pa.bool_()),
        ("speaks_first", pa.bool_()),
        ("first_start", pa.string()),
        ("first_met", pa.string()),
        ("last_step", pa.int32()),
        ("in_force_from", pa.date32()),
        ("in_force_until", pa.date32()),
    ]
)
# The day due on each step of each clock from each start; and, where it is shorter below an age, that day and that age.
DUE = pa.schema(
    [
        ("clock", pa.int16()),
        ("step", pa.int32()),
        ("start", pa.date32()),
        ("due", pa.date32()),
        ("rule", pa.string()),
        ("young_due", pa.date32()),
        ("young_rule", pa.string()),
        ("young_age", pa.int32()),
    ]
)
BIRTHDAYS = pa.schema([("child", pa.int64()), ("age", pa.int32()), ("birthday_on", pa.date32())])


def roles(clocks: Iterable[Clock]) -> pa.Table:
    """Which kinds of fact open, start, meet, end and close each clock."""
    rows: dict[tuple[str, str, str], dict] = {}

    def part(number: int, clock: Clock, kind: str, edge: str, name: str) -> None:
        nothing = {"opens": 0, "starts": 0, "meets": 0, "ends": 0, "closes": 0}
        named = {"kind": kind, "edge": edge, "clock": number, "threaded": clock.threaded}
        rows.setdefault((clock.code, kind, edge), named | nothing)[name] = 1

    for number, clock in enumerate(clocks):
        if clock.during:
            part(number, clock, clock.during, "on", "opens")
            part(number, clock, clock.during, "until", "closes")
        for kind in clock.starts:
            if kind not in clock.met_by:
                part(number, clock, kind, "on", "starts")
        for kind in clock.met_by:
            part(number, clock, kind, "on", "meets")
        for kind in clock.ends_by:
            part(number, clock, kind, "on", "ends")
    return pa.Table.from_pylist(list(rows.values()), schema=ROLES)


def clock_table(clocks: Iterable[Clock]) -> pa.Table:
    """One row a clock: how its turns behave."""
    return pa.Table.from_pylist(
        [
            {
                "clock": number,
                "code": clock.code,
                "within_spell": bool(clock.during),
                "repeats": clock.repeats,
                "starts_itself": clock.starts_itself,
                "speaks_first": clock.speaks_first,
                "first_start": clock.starts[0],
                "first_met": clock.met_by[0],
                "last_step": len(clock.within) - 1,
                "in_force_from": clock.in_force_from,
                "in_force_until": clock.in_force_until,
            }
            for number, clock in enumerate(clocks)
        ],
        schema=CLOCKS,
    )


def birthdays(clocks: Iterable[Clock], born: pa.Table) -> pa.Table:
    """Each child's birthdays of the ages that any ladder asks about (``calendars.rules.birthday`` for whole columns at once)."""
    ages = sorted({w.age for c in clocks for w in c.within if isinstance(w, UnderAge)})
    days = born.column("born_on").to_numpy().astype("datetime64[D]")
    first = days.astype("datetime64[M]")
    into_month = days - first.astype("datetime64[D]")
    parts = [
        pa.table(
            {
                "child": born.column("child"),
                "age": pa.array(np.full(len(days), age, "int32")),
                "birthday_on": pa.array((first + np.timedelta64(12 * age, "M")).astype("datetime64[D]") + into_month),
            },
            schema=BIRTHDAYS,
        )
        for age in ages
    ]
    return pa.concat_tables(parts) if parts else BIRTHDAYS.empty_table()


def due_for(clocks: Mapping[str, Clock], days: Mapping[str, set[date]]) -> pa.Table:
    """The due table for just the days on which some kinds of fact happened, by the scalar rules: for a few children."""
    columns: list[list] = [[] for _ in DUE]
    for number, clock in enumerate(clocks.values()):
        starts: set[date] = set().union(*(days.get(kind, ()) for kind in {*clock.starts, *clock.met_by}))
        for step, within in enumerate(clock.within):
            rule, young, age = _parts(within)
            for day in starts:
                shorter = (_due(young, day), young.code) if young else (None, None)
                row = (number, step, day, _due(rule, day), rule.code, *shorter, age)
                for column, value in zip(columns, row, strict=True):
                    column.append(value)
    return pa.Table.from_arrays([pa.array(c, f.type) for c, f in zip(columns, DUE, strict=True)], schema=DUE)


@lru_cache(maxsize=100_000)
def _due(rule: Rule, day: date) -> date:
    return rule.due(day)


@lru_cache(maxsize=4)
def due_everywhere(clocks: tuple[Clock, ...]) -> pa.Table:
    """The whole due table, from 1990 to 2045: for an authority, a region, a nation. Made once a process."""
    parts = []
    for number, clock in enumerate(clocks):
        for step, within in enumerate(clock.within):
            rule, young, age = _parts(within)
            table = due_table([rule], FIRST, LAST)
            rows = table.num_rows
            parts.append(
                pa.table(
                    {
                        "clock": _same(number, pa.int16(), rows),
                        "step": _same(step, pa.int32(), rows),
                        "start": table.column("start"),
                        "due": table.column("due"),
                        "rule": _same(rule.code, pa.string(), rows),
                        "young_due": due_table([young], FIRST, LAST).column("due")
                        if young
                        else pa.nulls(rows, pa.date32()),
                        "young_rule": _same(young and young.code, pa.string(), rows),
                        "young_age": _same(age, pa.int32(), rows),
                    },
                    schema=DUE,
                )
            )
    return pa.concat_tables(parts)


def _parts(within: Rule | UnderAge) -> tuple[Rule, Rule | None, int | None]:
    return (within.otherwise, within.rule, within.age) if isinstance(within, UnderAge) else (within, None, None)


def _same(value: object, kind: pa.DataType, rows: int) -> pa.Array:
    return pa.nulls(rows, kind) if value is None else pa.repeat(pa.scalar(value, kind), rows)
