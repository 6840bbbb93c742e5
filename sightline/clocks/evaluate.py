"""Runs the plan: for a whole authority or some children, as at a day, as known at a moment."""

import threading
from collections import defaultdict
from collections.abc import Iterable
from datetime import date, datetime

import duckdb
import pyarrow as pa

from sightline.facts import load as load_schemas
from sightline.facts.load import Loaded, load

from . import tables
from .catalogue import catalogue
from .compiled import duckdb_sql

FEW = 50  # children for whom the due days are worked out one by one, rather than from the whole table


def evaluate(*, as_at: date, known_at: datetime | None = None, children: Iterable[int] | None = None) -> pa.Table:
    """Every turn that had started by ``as_at``, with the columns of ``columns.COLUMNS``.

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
    """The plan over facts already loaded. ``few``: on this thread's standing engine, which has the plan prepared."""
    clocks = catalogue()
    inputs = {
        "facts": facts.facts,
        "birthdays": tables.birthdays(clocks.values(), facts.born),
        "holders": facts.holders,
        "unrecorded": facts.unrecorded,
    }
    if few:
        days: dict[str, set[date]] = defaultdict(set)
        for kind, day in zip(facts.facts.column("kind").to_pylist(), facts.facts.column("on").to_pylist(), strict=True):
            if day:
                days[kind].add(day)
        return _Standing.of_this_thread().run(inputs | {"due": tables.due_for(clocks, days)})
    with duckdb.connect() as engine:
        everything = inputs | {"due": tables.due_everywhere(tuple(clocks.values()))} | _catalogue_tables()
        for name, table in everything.items():
            engine.register(name, table)
        return engine.execute(duckdb_sql()).to_arrow_table()


def _catalogue_tables() -> dict[str, pa.Table]:
    clocks = catalogue()
    return {"roles": tables.roles(clocks.values()), "clocks": tables.clock_table(clocks.values())}


class _Standing:
    """An engine that stays open on its thread with the plan prepared: planning costs more than evaluating one child."""

    _here = threading.local()

    def __init__(self) -> None:
        self.engine = duckdb.connect(config={"threads": 1})
        for name, table in _catalogue_tables().items():
            self.engine.register("given", table)
            self.engine.execute(f"CREATE TABLE {name} AS SELECT * FROM given")
        for name, schema in _INPUTS.items():
            self.engine.register("given", schema.empty_table())
            self.engine.execute(f"CREATE TABLE {name} AS SELECT * FROM given")
        self.engine.unregister("given")
        # The plan is prepared over empty tables: nothing may be concluded from what they hold now.
        self.engine.execute(f"SET disabled_optimizers = '{','.join(_STATISTICAL)}'")
        self.engine.execute(f"PREPARE plan AS {duckdb_sql()}")

    @classmethod
    def of_this_thread(cls) -> "_Standing":
        if not hasattr(cls._here, "standing"):
            cls._here.standing = cls()
        standing: _Standing = cls._here.standing
        return standing

    def run(self, inputs: dict[str, pa.Table]) -> pa.Table:
        self.engine.execute("BEGIN")
        try:
            for name, table in inputs.items():
                if table.num_rows:
                    self.engine.register("given", table)
                    self.engine.execute(f"INSERT INTO {name} SELECT * FROM given")
                    self.engine.unregister("given")
            return self.engine.execute("EXECUTE plan").to_arrow_table()
        finally:
            self.engine.execute("ROLLBACK")


_STATISTICAL = (
    "statistics_propagation",
    "empty_result_pullup",
    "compressed_materialization",
    "join_order",
    "build_side_probe_side",
)

_INPUTS = {
    "facts": load_schemas.FACTS,
    "birthdays": tables.BIRTHDAYS,
    "holders": load_schemas.HOLDERS,
    "unrecorded": load_schemas.UNRECORDED,
    "due": tables.DUE,
}
