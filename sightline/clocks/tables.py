"""The catalogue as the small tables that the plan joins to: who plays which part, the ladders, and the days things are due."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

import pyarrow as pa

from sightline.calendars.due_table import due_table
from sightline.calendars.rules import Rule, birthday

from .clock import Clock, UnderAge

FIRST, LAST = date(1990, 1, 1), date(2045, 12, 31)

ROLES = pa.schema(
    [
        ("clock", pa.string()),
        ("kind", pa.string()),
        ("edge", pa.string()),  # "on": the event, or the start of the spell; "until": its end
        ("opens", pa.int8()),
        ("starts", pa.int8()),
        ("meets", pa.int8()),
        ("ends", pa.int8()),
        ("closes", pa.int8()),
    ]
)
CLOCKS = pa.schema(
    [
        ("clock", pa.string()),
        ("threaded", pa.bool_()),
        ("within_spell", pa.bool_()),
        ("repeats", pa.bool_()),
        ("starts_itself", pa.bool_()),
        ("first_start", pa.string()),
        ("last_step", pa.int32()),
        ("in_force_from", pa.date32()),
        ("in_force_until", pa.date32()),
    ]
)
RUNGS = pa.schema(
    [
        ("clock", pa.string()),
        ("step", pa.int32()),
        ("rule", pa.string()),
        ("young_rule", pa.string()),  # used where its due day falls before the birthday
        ("birthday", pa.string()),
    ]
)
DUE = pa.schema([("rule", pa.string()), ("start", pa.date32()), ("due", pa.date32())])


@dataclass(frozen=True, slots=True)
class Birthday:
    """The rule from a date of birth to a birthday; sits in the due table beside the others."""

    age: int

    @property
    def code(self) -> str:
        return f"birthday:{self.age}"

    def due(self, start: date) -> date:
        return birthday(start, self.age)


def roles(clocks: Iterable[Clock]) -> pa.Table:
    """Which kinds of fact open, start, meet, end and close each clock."""
    rows: dict[tuple[str, str, str], dict] = {}

    def part(clock: Clock, kind: str, edge: str, **parts: int) -> None:
        row = rows.setdefault(
            (clock.code, kind, edge),
            {
                "clock": clock.code,
                "kind": kind,
                "edge": edge,
                "opens": 0,
                "starts": 0,
                "meets": 0,
                "ends": 0,
                "closes": 0,
            },
        )
        row |= parts

    for clock in clocks:
        if clock.during:
            part(clock, clock.during, "on", opens=1)
            part(clock, clock.during, "until", closes=1)
        for kind in clock.starts:
            if kind not in clock.met_by:
                part(clock, kind, "on", starts=1)
        for kind in clock.met_by:
            part(clock, kind, "on", meets=1)
        for kind in clock.ends_by:
            part(clock, kind, "on", ends=1)
    return pa.Table.from_pylist(list(rows.values()), schema=ROLES)


def clock_table(clocks: Iterable[Clock]) -> pa.Table:
    """One row a clock: how its turns behave."""
    return pa.Table.from_pylist(
        [
            {
                "clock": clock.code,
                "threaded": clock.threaded,
                "within_spell": bool(clock.during),
                "repeats": clock.repeats,
                "starts_itself": clock.starts_itself,
                "first_start": clock.starts[0],
                "last_step": len(clock.within) - 1,
                "in_force_from": clock.in_force_from,
                "in_force_until": clock.in_force_until,
            }
            for clock in clocks
        ],
        schema=CLOCKS,
    )


def rungs(clocks: Iterable[Clock]) -> pa.Table:
    """Each step of each clock's ladder."""
    rows = []
    for clock in clocks:
        for step, within in enumerate(clock.within):
            row: dict = {"clock": clock.code, "step": step}
            if isinstance(within, UnderAge):
                row |= {
                    "rule": within.otherwise.code,
                    "young_rule": within.rule.code,
                    "birthday": Birthday(within.age).code,
                }
            else:
                row |= {"rule": within.code, "young_rule": None, "birthday": None}
            rows.append(row)
    return pa.Table.from_pylist(rows, schema=RUNGS)


def birthdays(clocks: Iterable[Clock]) -> list[Birthday]:
    """The birthdays that any ladder asks about."""
    return [Birthday(age) for age in sorted({w.age for c in clocks for w in c.within if isinstance(w, UnderAge)})]


def due_for(clocks: Mapping[str, Clock], days: set[date], born: set[date]) -> pa.Table:
    """The due table for just these start days and dates of birth, by the scalar rules: for one child."""
    distinct = {rule.code: rule for clock in clocks.values() for rule in clock.rules()}
    reachable = _with_second_steps(distinct.values(), days)
    rows = [(code, day, rule.due(day)) for code, rule in distinct.items() for day in reachable]
    rows += [(b.code, day, b.due(day)) for b in birthdays(clocks.values()) for day in born]
    return (
        pa.table(
            [pa.array(column, t) for column, t in zip(zip(*rows, strict=True), DUE.types, strict=True)], schema=DUE
        )
        if rows
        else DUE.empty_table()
    )


def _with_second_steps(rules: Iterable[Rule], days: set[date]) -> set[date]:
    """The days themselves and the days due from them: a place on a ladder may be worked out from its earlier due days."""
    return days | {rule.due(day) for rule in rules for day in days}


def due_everywhere(clocks: Mapping[str, Clock]) -> pa.Table:
    """The whole due table, from 1990 to 2045: for an authority, a region, a nation. Made once a process."""
    key = tuple(sorted({rule.code for clock in clocks.values() for rule in clock.rules()}))
    ages = tuple(b.age for b in birthdays(clocks.values()))
    if (key, ages) not in _made:
        rules = due_table([Rule.parse(code) for code in key], FIRST, LAST)
        starts = due_table([Rule("days", 0)], FIRST, LAST).column("start").to_pylist()
        extra = [
            pa.table(
                [
                    pa.array([b.code] * len(starts), pa.string()),
                    pa.array(starts, pa.date32()),
                    pa.array([b.due(day) for day in starts], pa.date32()),
                ],
                schema=DUE,
            )
            for b in map(Birthday, ages)
        ]
        _made[key, ages] = pa.concat_tables([rules.cast(DUE), *extra])
    return _made[key, ages]


_made: dict[tuple, pa.Table] = {}
