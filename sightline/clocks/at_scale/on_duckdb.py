"""The plan over a folder of facts on one machine: group after group of authorities, so that memory is that of a group for each core."""

import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import duckdb

from sightline.clocks.compiled import duckdb_sql
from sightline.clocks.evaluate import AS_WRITTEN
from sightline.clocks.standards import Standards
from sightline.clocks.tables import numbered

from .layout import TABLES
from .reading import DUCKDB, MOMENTS, Group, deadlines, groups, inputs

AT_MOST = 20  # authorities at a time


def run(source: Path, target: Path, *, as_at: date, only: Standards | None = None, at_most: int = AT_MOST) -> int:
    """Every deadline of every authority of ``source``, as Parquet in ``target`` with a part for each; returns how many.

    ``only``: judge by these standards instead of each authority's own. As many groups at a time as there are cores: each by itself
    uses a core better than all of them use one engine.
    """
    target.mkdir(parents=True, exist_ok=True)
    with duckdb.connect() as engine:
        services = engine.execute(f"SELECT authority, as_at, standards FROM {_parts(source, 'service', ())}").fetchall()
    those = groups(services, as_at=as_at, only=only, at_most=at_most)
    cores = os.cpu_count() or 1
    at_a_time = min(cores, len(those))

    def work(group: Group) -> int:
        with duckdb.connect(config={"threads": cores // at_a_time}) as engine:
            return _group(engine, group, source, target, as_at)

    for group in those:
        numbered(group.standards)  # remembered, so that no two work it out at the same time
    with ThreadPoolExecutor(at_a_time) as pool:
        return sum(pool.map(work, those))


def _group(engine: duckdb.DuckDBPyConnection, group: Group, source: Path, target: Path, as_at: date) -> int:
    for name, value in AS_WRITTEN.items():
        engine.execute(f"SET {name} = '{value}'")
    for name, table in group.small(as_at).items():
        engine.register(name, table)
    for name in TABLES:
        engine.execute(f"CREATE TEMP VIEW raw_{name} AS SELECT * FROM {_parts(source, name, group.authorities)}")
    for name, sql in inputs(DUCKDB, as_at).items():
        engine.execute(f"CREATE TEMP TABLE {name} AS {sql}")
    moments = group.moments(engine.execute(MOMENTS).to_arrow_table())
    engine.register("due_moments", moments)
    engine.execute(f"CREATE TEMP VIEW turns_found AS {duckdb_sql()}")
    to = f"'{_quoted(target)}' (FORMAT parquet, PARTITION_BY (authority), OVERWRITE_OR_IGNORE)"
    [(count,)] = engine.execute(f"COPY ({deadlines(DUCKDB)}) TO {to}").fetchall()
    return int(count)


def _parts(source: Path, name: str, authorities: Sequence[str]) -> str:
    """A table's parts, of these authorities or all, with the authority as a column."""
    folders = (f"'{_quoted(source)}/{name}/authority={each}/*.parquet'" for each in authorities or ["*"])
    listed = ", ".join(folders)
    return f"read_parquet([{listed}], hive_partitioning = true, hive_types_autocast = false)"


def _quoted(path: Path) -> str:
    return str(path).replace("'", "''")
