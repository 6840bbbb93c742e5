"""Runs the plan: for a whole authority or some children, as at a day, as known at a moment."""

from collections.abc import Iterable
from datetime import date, datetime

import duckdb
import pyarrow as pa

from sightline.facts.load import Loaded, load

from . import plan, tables
from .catalogue import catalogue

FEW = 50  # children for whom the due days are worked out one by one, rather than from the whole table


def evaluate(*, as_at: date, known_at: datetime | None = None, children: Iterable[int] | None = None) -> pa.Table:
    """Every turn that had started by ``as_at``, with the columns of ``plan.COLUMNS``.

    ``children`` are ids of ``people.Child``; None means all that the connection's viewer may see.
    """
    some = list(children) if children is not None else None
    facts = load(as_at=as_at, known_at=known_at, kinds=kinds(), children=some)
    return run(facts, few=some is not None and len(some) <= FEW)


def kinds() -> list[str]:
    """Every kind of fact that any clock reads."""
    found: set[str] = set()
    for clock in catalogue().values():
        found |= {*clock.starts, *clock.met_by, *clock.ends_by, *([clock.during] if clock.during else [])}
    return sorted(found)


def run(facts: Loaded, *, few: bool = False) -> pa.Table:
    """The plan over facts already loaded."""
    clocks = catalogue()
    if few:
        days = {day for name in ("on", "until") for day in facts.facts.column(name).to_pylist() if day}
        born = {day for day in facts.born.column("born_on").to_pylist() if day}
        due = tables.due_for(clocks, days, born)
    else:
        due = tables.due_everywhere(clocks)
    with duckdb.connect(config={"threads": 1} if few else {}) as engine:
        for name, table in {
            "facts": facts.facts,
            "born": facts.born,
            "holders": facts.holders,
            "unrecorded": facts.unrecorded,
            "due": due,
            "roles": tables.roles(clocks.values()),
            "clocks": tables.clock_table(clocks.values()),
            "rungs": tables.rungs(clocks.values()),
        }.items():
            engine.register(name, table)
        return engine.execute(plan.duckdb_sql()).to_arrow_table()
