"""Lives for the large measurements: the open children of a made-up authority, whole, with every kind of fact that there is."""

import os
import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from .authority import BASE

if TYPE_CHECKING:
    from sightline.facts.load import Loaded

FOLDER = Path(".cache/bench/lives")
SHIFT = 1_000_000
_TABLES = ("facts", "born", "holders", "unrecorded")


def ensure() -> tuple["Loaded", date]:
    """The facts of about 2,000 open children, and their day. Made once: it needs a made-up authority in PostgreSQL."""
    from sightline.facts.load import Loaded

    if not (FOLDER / "day").exists():
        print(f"Making {BASE:,} lives (once)", flush=True)
        environment = os.environ | {"SIGHTLINE_HOME": str(Path(".cache/bench").resolve())}
        demo = [sys.executable, "-m", "sightline", "demo", "--no-serve", "--children", str(BASE)]
        subprocess.run(demo, check=True, stdout=subprocess.DEVNULL, env=environment)
        subprocess.run([sys.executable, "-m", "bench.lives"], check=True, env=environment)
    tables = {
        name: pq.read_table(FOLDER / f"{name}.parquet", read_dictionary=["kind", "thread", "of"]) for name in _TABLES
    }
    return Loaded(**tables), date.fromisoformat((FOLDER / "day").read_text())


def of_length(lives: "Loaded", facts_each: int) -> "Loaded":
    """Those of the lives, whole, that have so many facts on average: the longest are left out."""
    from sightline.facts.load import Loaded

    children, lengths = np.unique(lives.facts.column("child").to_numpy(), return_counts=True)
    by_length = np.argsort(lengths, kind="stable")
    means = np.cumsum(lengths[by_length]) / np.arange(1, len(lengths) + 1)
    kept = pa.array(children[by_length][: np.searchsorted(means, facts_each, side="right")])
    return Loaded(*(t.filter(pc.is_in(t.column("child"), kept)) for t in (getattr(lives, name) for name in _TABLES)))


def repeated(lives: "Loaded", times: int) -> "Loaded":
    """The same lives so many times over, each time of other children."""
    from sightline.facts.load import Loaded

    def again(table: pa.Table) -> pa.Table:
        child = table.column("child")
        return pa.concat_tables(
            table.set_column(0, "child", pc.add(child, pa.scalar(n * SHIFT, pa.int64()))) for n in range(times)
        )

    return Loaded(*(again(getattr(lives, name)) for name in _TABLES))


def main() -> None:
    """Keep the facts of the authority in this home."""
    from sightline.cli.main import ready

    ready()
    from django.db import connection

    from sightline.access.viewer import SYSTEM, looking_as
    from sightline.calendars.local import STANDARD
    from sightline.clocks.standards import standards_with
    from sightline.facts.load import load

    day = datetime.now(UTC).date()
    with looking_as(SYSTEM, datetime.now(UTC)), connection.cursor() as cursor:
        cursor.execute(f"SELECT id FROM people_child WHERE statuses <> '{{}}' AND id < {SHIFT}")
        children = [child for (child,) in cursor.fetchall()]
        lives = load(as_at=day, kinds=standards_with((), STANDARD).kinds(), children=children)
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name in _TABLES:
        table = getattr(lives, name)
        pq.write_table(_with_the_rest(table, children, day) if name == "facts" else table, FOLDER / f"{name}.parquet")
    (FOLDER / "day").write_text(day.isoformat())


def _with_the_rest(facts: pa.Table, children: list[int], day: date) -> pa.Table:
    """With a fact for one child in fifty of each kind that the made-up authority does not have, in the last two years."""
    from sightline.facts.vocabulary import KINDS

    chance = np.random.default_rng(20)
    today = (day - date(1970, 1, 1)).days
    facts = facts.set_column(1, "kind", facts.column("kind").cast(pa.string()))
    facts = facts.set_column(4, "thread", facts.column("thread").cast(pa.string()))
    parts = [facts]
    for kind in sorted(set(KINDS) - set(pc.unique(facts.column("kind")).to_pylist())):
        some = chance.choice(children, len(children) // 50, replace=False)
        on = today - chance.integers(0, 730, len(some))
        until = on + chance.integers(0, 300, len(some))
        lasts = (until > today) | (not KINDS[kind].spell)
        rows = {
            "child": some, "kind": [kind] * len(some), "on": on, "until": pa.array(until, pa.int32(), mask=lasts),
            "thread": [""] * len(some), "latest_only": [False] * len(some),
            **dict.fromkeys(("moment", "minute", "towards"), [None] * len(some)),
        }  # fmt: skip
        parts.append(pa.table({name: rows[name] for name in facts.column_names}).cast(facts.schema))
    return pa.concat_tables(parts)


if __name__ == "__main__":
    main()
