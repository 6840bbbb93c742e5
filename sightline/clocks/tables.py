"""The catalogue as the small tables that the plan joins to. In the plan everything is a whole number: days are counted from 1 January
1970 and moments in minutes from then, clocks, kinds and rules have numbers; so every engine does the same with them, and fast."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from sightline.calendars.due_table import due_table
from sightline.calendars.local import LONDON, LocalDays
from sightline.calendars.rules import Rule
from sightline.calendars.working_days import working_days_of
from sightline.facts.vocabulary import KINDS

from .by_child import LONGEST
from .clock import Clock, Settled, Step, UnderAge
from .derived import Count, Regime, Total, Until, derived

if TYPE_CHECKING:
    from .standards import Standards

FIRST, LAST = date(1990, 1, 1), date(2045, 12, 31)
EPOCH = date(1970, 1, 1)


def schema(**columns: pa.DataType) -> pa.Schema:
    """A schema in the order written."""
    return pa.schema(list(columns.items()))


_N, _DAY, _NO, _YES = pa.int16(), pa.int32(), pa.int8(), pa.bool_()

# Which part each kind plays for each clock. ``edge``: 0 the event, or the start of the spell; 1 its end.
ROLES = schema(
    kind=_N,
    edge=_NO,
    called=_N,
    shape=_N,
    begins=_YES,
    threaded=_YES,
    by_the_minute=_YES,
    opens=_NO,
    starts=_NO,
    meets=_NO,
    ends=_NO,
    closes=_NO,
)
PAUSES = schema(kind=_N, clock=_N)
# What decides how facts fall into turns; the versions of a clock that differ only in days share a shape.
SHAPES = schema(shape=_N, within_spell=_YES, repeats=_YES, restarts=_YES, beforehand=_YES)
CLOCKS = schema(
    clock=_N, shape=_N, during=_YES, towards_clock=_YES, in_hours=_YES, pauses=_YES, early_rule=_N, carry_rule=_N, starts_itself=_YES,
    speaks_first=_YES, first_start=_N, first_met=_N, last_step=_N, in_force_from=_DAY, in_force_until=_DAY, standard_from=_DAY, now=_YES, as_at=_DAY,
)  # fmt: skip
# ``other_rule`` holds for the young, or while settling in; ``rule`` otherwise.
STEPS = schema(clock=_N, step=_N, rule=_N, other_rule=_N, young_age=_N, period_rule=_N)
DUE = schema(rule=_N, start=_DAY, due=_DAY)
DUE_MOMENTS = schema(clock=_N, moment=pa.int64(), due_on=_DAY, due_moment=pa.int64())
RULES = schema(
    rule=_N, calendar=_N, counts_from=_DAY
)  # of rules that may pause; counts_from: 0 the start day itself, 1 the day after
PLACES = schema(
    calendar=_N, day=_DAY, before=_DAY, upto=_DAY
)  # days that count before a day, and up to and including it
NTH = schema(calendar=_N, place=_DAY, day=_DAY)
COUNTS = schema(raised=_N, of=_N, count=pa.int64(), rule=_N, by_day=_YES)
TOTALS = schema(raised=_N, of=_N, days=pa.int64(), back_rule=_N, from_age=_N, as_at=_DAY)
UNTILS = schema(code=_N, of=_N)
CUTS = schema(code=_N, by=_N)
SPANS = schema(length=_DAY, n=_DAY)
PARTS = schema(kind=_N, edge=_NO, regime=_N, first=_NO, second=_NO, third=_NO, aged=_NO, barred=_NO)
REGIMES = schema(regime=_N, parts=_NO, ages=_YES)
AGES = schema(
    regime=_N, age=_N, aged=_NO
)  # +1 on reaching the age from which it may hold, -1 on reaching that until which
BIRTHDAYS = schema(child=pa.int64(), age=_N, day=_DAY, reached=_YES)

SCHEMAS = {
    "roles": ROLES, "shapes": SHAPES, "pauses": PAUSES, "clocks": CLOCKS, "steps": STEPS, "due": DUE, "other_due": DUE, "due_moments": DUE_MOMENTS, "rules": RULES,
    "places": PLACES, "nth": NTH, "counts": COUNTS, "totals": TOTALS, "untils": UNTILS, "cuts": CUTS, "spans": SPANS, "regime_parts": PARTS, "regimes": REGIMES, "ages": AGES,
    "birthdays": BIRTHDAYS,
}  # fmt: skip
"""Every table of the catalogue that the plan reads, by name."""


@lru_cache(maxsize=1)
def kind_numbers() -> dict[str, int]:
    """Every kind's number, ends of spells among them, in the order of their codes."""
    codes = {*KINDS, *derived()}
    return {code: number for number, code in enumerate(sorted(codes | {f"{code}.end" for code in codes}))}


def days_of(column: pa.ChunkedArray | pa.Array) -> pa.ChunkedArray | pa.Array:
    """Dates as the plan counts them."""
    return column.cast(pa.int32())


def day_number(day: date | None) -> int | None:
    """One day as the plan counts it."""
    return None if day is None else (day - EPOCH).days


@dataclass(frozen=True, slots=True)
class Numbered:
    """The tables made from one set of standards, which do not change from run to run; and how to read its numbers back."""

    standards: "Standards"
    rules: tuple[Rule, ...]
    tables: dict[str, pa.Table]

    def on(self, as_at: date, facts: pa.Table | None = None, born: pa.Table | None = None) -> dict[str, pa.Table]:
        """The tables for a day asked about and, where facts and birthdays are given, with due days only from the days that they have."""
        day = (as_at - EPOCH).days
        clocks = self.tables["clocks"]
        begun, ended = clocks.column("in_force_from").to_pylist(), clocks.column("in_force_until").to_pylist()
        now = [a <= day and (b is None or day < b) for a, b in zip(begun, ended, strict=True)]
        clocks = clocks.set_column(CLOCKS.get_field_index("now"), "now", pa.array(now, _YES))
        due = {}
        if facts is not None and born is not None:
            # A spell that began nobody knows when may be asked about from a birthday before anything known.
            first = (pc.min(days).as_py() for days in (facts.column("on"), born.column("day")))
            since = min((day for day in first if day is not None), default=0)
            until = max(day, pc.max(facts.column("towards")).as_py() or 0)
            due = {name: _between(self.tables[name], since, until) for name in ("due", "other_due")}
        asked = {"clocks": _asked(clocks, day), "totals": _asked(self.tables["totals"], day)}
        return self.tables | due | asked


def _between(due: pa.Table, since: int, until: int) -> pa.Table:
    start = due.column("start")
    return due.filter(pc.and_(pc.greater_equal(start, since), pc.less_equal(start, until)))


def _asked(table: pa.Table, day: int) -> pa.Table:
    return table.set_column(table.schema.get_field_index("as_at"), "as_at", pa.array([day] * table.num_rows, _DAY))


@lru_cache(maxsize=4)
def numbered(standards: "Standards") -> Numbered:
    """These standards as tables."""
    clocks = standards.versions
    wanted = [rule for clock in clocks for rule in _every_rule(clock)]
    of_derived = [c.within for c in derived().values() if isinstance(c, Count)]
    of_derived += [_backward(t.within) for t in derived().values() if isinstance(t, Total) and t.within]
    rules = tuple(dict.fromkeys([*wanted, *of_derived]))
    number = {rule: place for place, rule in enumerate(rules)}
    others = {number[rule] for clock in clocks for rule in _seldom(clock)} | {number[rule] for rule in of_derived}
    shape_of = [_shape(clock) for clock in clocks]
    shapes = {shape: n for n, shape in enumerate(dict.fromkeys(shape_of))}
    often = {number[rule] for clock in clocks for step in clock.within for rule in _usual(step)}
    due = _due(rules, standards.local)
    tables = {
        "roles": _table(ROLES, _roles(clocks, [shapes[shape] for shape in shape_of])),
        "shapes": _table(SHAPES, _each_shape(clocks, [shapes[shape] for shape in shape_of])),
        "pauses": _table(
            PAUSES, ((kind_numbers()[kind], n) for n, clock in enumerate(clocks) for kind in clock.pauses)
        ),
        "clocks": _table(CLOCKS, (_clock(n, shapes[shape_of[n]], clock, number) for n, clock in enumerate(clocks))),
        "steps": _table(
            STEPS,
            ((n, s, *_step(step, number)) for n, clock in enumerate(clocks) for s, step in enumerate(clock.within)),
        ),
        "due": due.filter(pc.is_in(due.column("rule"), pa.array(sorted(often), _N))),
        "other_due": due.filter(
            pc.is_in(due.column("rule"), pa.array(sorted(set(range(len(rules))) - (often - others)), _N))
        ),
        **_pausing([r for clock in clocks if clock.pauses for r in clock.rules()], number, standards.local),
        **_derived(number),
    }
    return Numbered(standards, rules, tables)


def _every_rule(clock: Clock) -> Iterable[Rule]:
    yield from clock.rules()
    yield from _seldom(clock)


def _usual(step: Step) -> tuple[Rule, ...]:
    """The rule that most turns of a step are counted by."""
    return (step if isinstance(step, Rule) else step.otherwise,)


def _seldom(clock: Clock) -> Iterable[Rule]:
    """Rules that only some turns ask for."""
    yield from (step.rule for step in clock.within if not isinstance(step, Rule))
    yield from (step.period for step in clock.within if isinstance(step, Settled))
    yield from (rule for rule in (clock.may_precede, clock.carries) if rule is not None)
    if len(clock.within) > 1:
        yield from _usual(clock.within[0])


def _shape(clock: Clock) -> tuple:
    named = (clock.starts, clock.met_by, clock.ends_by, clock.during)
    return (
        clock.code,
        named,
        clock.threaded,
        clock.repeats,
        clock.restarts,
        clock.may_precede is not None,
        clock.by_the_minute,
    )


def _each_shape(clocks: Sequence[Clock], shapes: Sequence[int]) -> Iterable[tuple]:
    for shape, clock in dict(zip(shapes, clocks, strict=True)).items():
        yield (shape, bool(clock.during), clock.repeats, clock.restarts, clock.may_precede is not None)


def _roles(clocks: Sequence[Clock], shapes: Sequence[int]) -> Iterable[tuple]:
    parts = ("opens", "starts", "meets", "ends", "closes")
    kinds = kind_numbers()
    for shape, clock in dict(zip(shapes, clocks, strict=True)).items():
        played: dict[tuple[int, int], dict[str, int]] = {}
        called: dict[tuple[int, int], int] = {}

        def plays(kind: str, part: str, end: bool = False, played: dict = played, called: dict = called) -> None:
            name, _, edge = kind.partition(".")
            ends = end or edge == "end"
            place = (kinds[name], int(ends))
            called[place] = kinds[f"{name}.end" if ends else name]
            played.setdefault(place, dict.fromkeys(parts, 0))[part] = 1

        if clock.during:
            plays(clock.during, "opens")
            plays(clock.during, "closes", end=True)
        for kind in clock.starts:
            if kind not in clock.met_by:
                plays(kind, "starts")
        for kind in clock.met_by:
            plays(kind, "meets")
        for kind in clock.ends_by:
            plays(kind, "ends")
        for place, part in played.items():
            yield (
                *place,
                called[place],
                shape,
                bool(part["opens"] if clock.during else part["starts"] or (part["meets"] and clock.repeats)),
                clock.threaded,
                clock.by_the_minute,
                *(part[name] for name in parts),
            )


def _clock(n: int, shape: int, clock: Clock, rules: dict[Rule, int]) -> tuple:
    kinds = kind_numbers()
    return (
        n, shape, bool(clock.during), clock.towards, clock.by_the_minute, bool(clock.pauses),
        None if clock.may_precede is None else rules[clock.may_precede], None if clock.carries is None else rules[clock.carries], clock.starts_itself, clock.speaks_first,
        kinds[clock.starts[0]], kinds[clock.met_by[0]], len(clock.within) - 1,
        day_number(clock.in_force_from), day_number(clock.in_force_until), day_number(clock.standard_from), True, 0,
    )  # fmt: skip


def _step(step: Step, rules: dict[Rule, int]) -> tuple:
    if isinstance(step, UnderAge):
        return rules[step.otherwise], rules[step.rule], step.age, None
    if isinstance(step, Settled):
        return rules[step.otherwise], rules[step.rule], None, rules[step.period]
    return rules[step], None, None, None


def _due(rules: Sequence[Rule], local: LocalDays) -> pa.Table:
    table = due_table(rules, FIRST, LAST, local)
    days = (LAST - FIRST).days + 1
    which = pa.array(np.repeat(np.arange(len(rules), dtype="int16"), days))
    return pa.Table.from_arrays([which, days_of(table.column("start")), days_of(table.column("due"))], schema=DUE)


def _pausing(rules: Iterable[Rule], number: dict[Rule, int], local: LocalDays) -> dict[str, pa.Table]:
    """How each calendar counts its days, for the clocks that may stand still."""
    rules = list(dict.fromkeys(rules))
    calendars = ["", *sorted({rule.calendar for rule in rules if rule.unit == "working_days"})]
    every = np.arange((FIRST - EPOCH).days, (LAST - EPOCH).days + 1, dtype="int32")
    places, nth = [], []
    for n, calendar in enumerate(calendars):
        years = range(FIRST.year, LAST.year + 1)
        counted = every
        if calendar:
            working = [d for year in years for d in working_days_of(year, calendar, local)]
            counted = np.array(working, "datetime64[D]").astype("int32")
        before = np.searchsorted(counted, every, side="left").astype("int32")
        upto = np.searchsorted(counted, every, side="right").astype("int32")
        places.append(pa.Table.from_arrays([np.full(len(every), n, "int16"), every, before, upto], schema=PLACES))
        place = np.arange(1, len(counted) + 1, dtype="int32")
        nth.append(pa.Table.from_arrays([np.full(len(counted), n, "int16"), place, counted], schema=NTH))
    of_rules = (
        (
            number[rule],
            calendars.index(rule.calendar if rule.unit == "working_days" else ""),
            int(not rule.include_start),
        )
        for rule in rules
    )
    return {"rules": _table(RULES, of_rules), "places": pa.concat_tables(places), "nth": pa.concat_tables(nth)}


def _derived(rules: dict[Rule, int]) -> dict[str, pa.Table]:
    kinds = kind_numbers()
    every = derived().values()
    counts = [
        (kinds[c.code], kinds[of], c.count, rules[c.within], c.by_day)
        for c in every
        if isinstance(c, Count)
        for of in c.of
    ]
    totals = [
        (kinds[t.code], kinds[t.of], t.days, rules[_backward(t.within)] if t.within else None, t.from_age, 0)
        for t in every
        if isinstance(t, Total)
    ]
    regimes = [r for r in every if isinstance(r, Regime)]
    lengths = (
        np.arange(1, LONGEST + 1, dtype="int32")
        if any(t.within for t in every if isinstance(t, Total))
        else np.zeros(0, "int32")
    )
    n = np.concatenate([np.arange(length, dtype="int32") for length in lengths]) if len(lengths) else lengths
    return {
        "counts": _table(COUNTS, counts),
        "totals": _table(TOTALS, totals),
        "untils": _table(UNTILS, ((kinds[u.code], kinds[u.of]) for u in every if isinstance(u, Until))),
        "cuts": _table(
            CUTS, ((kinds[u.code], kinds[by]) for u in every if isinstance(u, Until) for by in u.until_first)
        ),
        "spans": pa.Table.from_arrays([np.repeat(lengths, lengths), n], schema=SPANS),
        "regime_parts": _table(PARTS, (row for regime in regimes for row in _parts(regime))),
        "regimes": _table(REGIMES, ((kinds[r.code], len(r.all_of), _asks_age(r)) for r in regimes)),
        "ages": _table(AGES, (row for regime in regimes for row in _ages(regime))),
    }


def _parts(regime: Regime) -> Iterable[tuple]:
    kinds = kind_numbers()
    barred = 4  # first, second, third, aged, barred
    for column, kind in (*enumerate(regime.all_of), *((barred, kind) for kind in regime.none_of)):
        for edge, change in ((0, 1), (1, -1)):
            yield (kinds[kind], edge, kinds[regime.code], *(change if column == n else 0 for n in range(5)))


def _ages(regime: Regime) -> Iterable[tuple]:
    number = kind_numbers()[regime.code]
    if regime.from_age is not None:
        yield number, regime.from_age, 1
    if regime.until_age is not None:
        yield number, regime.until_age, -1


def _asks_age(regime: Regime) -> bool:
    return regime.from_age is not None or regime.until_age is not None


def _backward(rule: Rule) -> Rule:
    return Rule(rule.unit, -rule.count)


def birthdays(standards: "Standards", born: pa.Table, as_at: date) -> pa.Table:
    """Each child's birthdays of the ages that anything asks about (``calendars.rules.birthday`` for whole columns at once)."""
    ages = {step.age for clock in standards.versions for step in clock.within if isinstance(step, UnderAge)}
    ages |= {
        age for r in derived().values() if isinstance(r, Regime) for age in (r.from_age, r.until_age) if age is not None
    }
    ages |= {t.from_age for t in derived().values() if isinstance(t, Total) and t.from_age is not None}
    days = born.column("born_on").to_numpy().astype("datetime64[D]")
    first = days.astype("datetime64[M]")
    into_month = days - first.astype("datetime64[D]")
    parts = []
    for age in sorted(ages):
        on = ((first + np.timedelta64(12 * age, "M")).astype("datetime64[D]") + into_month).astype("int32")
        reached = on <= day_number(as_at)
        parts.append(
            pa.Table.from_arrays(
                [born.column("child"), np.full(len(days), age, "int16"), on, reached], schema=BIRTHDAYS
            )
        )
    return pa.concat_tables(parts) if parts else BIRTHDAYS.empty_table()


def due_moments(standards: "Standards", facts: pa.Table) -> pa.Table:
    """The moment due of every moment at which a clock of hours could have been started."""
    kinds = kind_numbers()
    hourly = [(n, clock) for n, clock in enumerate(standards.versions) if clock.by_the_minute]
    timed = facts.filter(facts.column("moment").is_valid()) if hourly else facts.slice(0, 0)
    found: list[list[Any]] = [[] for _ in DUE_MOMENTS]
    if timed.num_rows:
        of_kind: dict[int, set[int]] = {}
        for kind, moment in zip(timed.column("kind").to_pylist(), timed.column("moment").to_pylist(), strict=True):
            of_kind.setdefault(kind, set()).add(moment)
        for n, clock in hourly:
            rule = clock.within[0]
            assert isinstance(rule, Rule)
            due = _due_at(rule, standards.local)
            for moment in sorted(
                set().union(*(of_kind.get(kinds[kind], ()) for kind in clock.starts if kind in kinds))
            ):
                for column, value in zip(found, (n, moment, *due(moment)), strict=True):
                    column.append(value)
    return pa.Table.from_arrays(
        [pa.array(c, f.type) for c, f in zip(found, DUE_MOMENTS, strict=True)], schema=DUE_MOMENTS
    )


@lru_cache(maxsize=32)
def _due_at(rule: Rule, local: LocalDays) -> Callable[[int], tuple[int, int]]:
    @lru_cache(maxsize=100_000)
    def due(moment: int) -> tuple[int, int]:
        at = rule.due_at(datetime.fromtimestamp(moment * 60, UTC), local)
        return (at.astimezone(LONDON).date() - EPOCH).days, int(at.timestamp()) // 60

    return due


def _table(of: pa.Schema, rows: Iterable[tuple]) -> pa.Table:
    columns = list(zip(*rows, strict=True)) or [() for _ in of]
    return pa.Table.from_arrays(
        [pa.array(column, field.type) for column, field in zip(columns, of, strict=True)], schema=of
    )
