"""Works out every deadline: for a whole authority or some children, as at a day, as known at a moment.

Many children go through the one relational plan (``plan.py``); a few are worked out one by one (``by_child.py``), which says the same.
"""

import os
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime
from typing import Any

import duckdb
import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from sightline.facts.load import Loaded, OneChild, load, load_few
from sightline.facts.received import received

from .by_child import Life, turns, with_derived
from .clock import Clock
from .columns import NUMBERS, TURNS
from .compiled import duckdb_sql
from .derived import kind_named
from .known import Blank, Known
from .standards import Standards, standards
from .tables import Numbered, birthdays, due_moments, kind_numbers, numbered

# The plan puts the small table second in every join; the engine cannot know how few rows a stage leaves, and would turn joins round.
AS_WRITTEN: dict[str, Any] = {"disabled_optimizers": "build_side_probe_side,join_order"}
AT_ONCE = 1_000_000  # facts
FEW = 50  # children who are worked out one by one


def evaluate(
    *,
    as_at: date,
    known_at: datetime | None = None,
    children: Iterable[int] | None = None,
    with_standards: Standards | None = None,
) -> pa.Table:
    """Every turn that had started by ``as_at``, with the columns of ``columns.TURNS``.

    ``children`` are ids of ``people.Child``; None means all that the connection's viewer may see. ``with_standards`` are others than
    this service has set.
    """
    by = (with_standards or standards(known_at)).received(received(known_at))
    some = list(children) if children is not None else None
    if some is not None and len(some) <= FEW:
        few = load_few(as_at=as_at, known_at=known_at, kinds=by.kinds(), children=some)
        return pa.Table.from_pylist(one_by_one(few, by, as_at=as_at), schema=TURNS)
    return run(load(as_at=as_at, known_at=known_at, kinds=by.kinds(), children=some), by, as_at=as_at)


def pauses_of(known: OneChild, clock: Clock, by: Standards, *, as_at: date) -> dict[tuple[date, date | None], str]:
    """The spells for which a clock stood still for one child, each with what it was."""
    by_kind: dict[str, list[Known]] = defaultdict(list)
    for fact in known.facts:
        by_kind[fact[0]].append(Known(*fact))
    with_derived(by_kind, Life(as_at, (), known.born_on, (), by.local))
    return {
        (f.on or date.min, f.until): kind_named(kind).title.lower()
        for kind in clock.pauses
        for f in by_kind.get(kind, ())
    }


def one_by_one(few: dict[int, OneChild], by: Standards, *, as_at: date) -> list[dict]:
    """The turns of a few children, a dictionary each with the columns of ``columns.TURNS``."""
    found = []
    for child, known in few.items():
        facts = [Known(*fact) for fact in known.facts]
        life = Life(as_at, facts, known.born_on, [Blank(*blank) for blank in known.blanks], by.local)
        for turn in turns(by.versions, life):
            day = turn.met_on or turn.ended_on or date(9999, 12, 30)
            holder = next(((w, t) for w, t, since, until in known.holders if since <= day < until), (None, None))
            row = {name: getattr(turn, name) for name in TURNS.names[1:-2]}
            found.append({"child": child} | row | {"worker": holder[0], "team": holder[1]})
    return found


def run(facts: Loaded, by: Standards, *, as_at: date, at_once: int = AT_ONCE) -> pa.Table:
    """The plan over facts already loaded, so many of them at once."""
    known = numbered(by)
    inputs, threads = numbers_of(facts)
    born = birthdays(by, facts.born, as_at)
    everything = inputs | known.on(as_at, inputs["facts"], born)
    everything |= {"birthdays": born, "due_moments": due_moments(by, inputs["facts"])}
    groups = -(-inputs["facts"].num_rows // at_once) or 1
    if groups == 1:
        return read_back(_plan(everything, AS_WRITTEN), known, threads)
    by_child = ("facts", "holders", "unrecorded", "birthdays")

    def group(n: int) -> pa.Table:
        own = {
            name: everything[name].filter(pa.array(everything[name].column("child").to_numpy() % groups == n))
            for name in by_child
        }
        return read_back(_plan(everything | own, AS_WRITTEN | {"threads": 1}), known, threads)

    # Children are independent: each group on a core of its own is quicker than all on one engine, and holds less at a time.
    with ThreadPoolExecutor(os.cpu_count()) as cores:
        return pa.concat_tables(cores.map(group, range(groups)))


def _plan(tables: dict[str, pa.Table], config: dict[str, Any]) -> pa.Table:
    with duckdb.connect(config=config) as engine:
        for name, table in tables.items():
            engine.register(name, table)
        return engine.execute(duckdb_sql()).to_arrow_table()


def numbers_of(facts: Loaded) -> tuple[dict[str, pa.Table], Sequence[str]]:
    """The plan's inputs in whole numbers; and the threads by their numbers, of which the first is none."""
    thread, threads = _numbered(facts.facts.column("thread"))
    table = facts.facts.set_column(1, "kind", _kinds(facts.facts.column("kind"))).set_column(4, "thread", thread)
    unrecorded = facts.unrecorded.set_column(1, "of", _kinds(facts.unrecorded.column("of")))
    return {"facts": table, "holders": facts.holders, "unrecorded": unrecorded}, threads


def _kinds(column: pa.ChunkedArray) -> pa.ChunkedArray:
    known = kind_numbers()
    return _looked_up(column, lambda names: [known.get(name, -1) for name in names], "int16")


def _numbered(column: pa.ChunkedArray) -> tuple[pa.ChunkedArray, list[str]]:
    """Threads as numbers; no thread is 0."""
    names = column.chunk(0).dictionary.to_pylist() if column.num_chunks else []
    threads = ["", *(name for name in names if name)]
    places = {name: place for place, name in enumerate(threads)}
    return _looked_up(column, lambda names: [places[name] for name in names], "int32"), threads


def _looked_up(column: pa.ChunkedArray, of: Callable[[list[str]], list[int]], kind: str) -> pa.ChunkedArray:
    if not column.num_chunks:
        return pa.chunked_array([], pa.from_numpy_dtype(kind))
    numbers = np.array(of(column.chunk(0).dictionary.to_pylist()) or [0], kind)
    return pa.chunked_array(
        [pa.array(numbers[chunk.indices.to_numpy()]) for chunk in column.chunks], pa.from_numpy_dtype(kind)
    )


def read_back(found: pa.Table, known: Numbered, threads: Sequence[str]) -> pa.Table:
    """The plan's whole numbers as deadlines read: codes, days and moments."""
    kinds = pa.array(list(kind_numbers()), pa.string())
    words = {
        "clock": pa.array([clock.code for clock in known.standards.versions], pa.string()),
        "rule": pa.array([rule.code for rule in known.rules], pa.string()),
        "thread": pa.array(threads, pa.string()),
        **dict.fromkeys(("unrecorded", "started_by", "met_by"), kinds),
    }
    columns = []
    for name, field in zip(NUMBERS, TURNS, strict=True):
        column = found.column(name)
        if name in words:
            column = pc.take(words[name], column.combine_chunks())
        elif pa.types.is_timestamp(field.type):
            column = pc.multiply(column.cast(pa.int64()), 60).cast(field.type)
        else:
            column = column.cast(field.type)
        columns.append(column)
    return pa.Table.from_arrays(columns, schema=TURNS)
