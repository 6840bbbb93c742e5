"""All clocks over England's open children on one machine: Parquet in, Parquet out; how time grows with size; what a bare sort takes."""

import json
import math
import os
import shutil
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import django
import duckdb

from .figures import peak_memory, show

FOLDER = Path(".cache/bench/england")
SIZES = (10_000, 50_000, 100_000, 400_000)  # open children
FACTS_EACH = 60  # so that 400,000 children have 24 million
SECONDS, GIGABYTES = 60, 12


def main() -> None:
    """Every size in a process of its own, so that its peak memory is its own."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "sightline.config.settings.demo")
    django.setup()
    if sys.argv[1:2] == ["one"]:
        one(sys.argv[2], int(sys.argv[3]))
        return
    sizes = list(map(int, sys.argv[1:])) or SIZES
    each = _facts(max(sizes))
    found = {}
    for size in sizes:
        authorities = max(1, round(size / each))
        result = {what: _run(what, authorities) for what in ("clocks", "sort")}
        found[size] = result["clocks"]
        clocks, sort = result["clocks"], result["sort"]
        print(
            f"England, {size:,} open children: {clocks['facts']:,} facts of {authorities} authorities, {clocks['rows']:,} turns: "
            f"{show(clocks['seconds'])} ({clocks['cpu']:.0f} s of processor), {clocks['memory']}; "
            f"a bare read and sort {show(sort['seconds'])}, {sort['seconds'] / clocks['seconds']:.0%} of it",
            flush=True,
        )
    if len(found) > 1:
        points = [(math.log(r["facts"]), math.log(r["seconds"])) for r in found.values()]
        mx, my = (sum(p[i] for p in points) / len(points) for i in (0, 1))
        exponent = sum((x - mx) * (y - my) for x, y in points) / sum((x - mx) ** 2 for x, _ in points)
        print(f"  time grows as facts to the power {exponent:.2f} (1 is linear)")
    last = found[max(found)]
    print(f"  limit {SECONDS} s: {last['seconds'] / SECONDS:.2f} of it; limit {GIGABYTES} GB of memory")


def _facts(size: int) -> int:
    """Facts for so many open children, an authority the same as the next but for its name; returns the children of each."""
    from sightline.clocks.at_scale.layout import Service, write

    from . import lives

    base, day = lives.ensure()
    base = lives.of_length(base, FACTS_EACH)
    each = base.born.num_rows
    wanted = max(1, round(size / each))
    have = len(list((FOLDER / "facts").glob("authority=*")))
    if have < wanted or (FOLDER / "day").read_text() != day.isoformat():
        print(f"Writing the facts of {wanted} authorities (once)", flush=True)
        shutil.rmtree(FOLDER, ignore_errors=True)
        write(FOLDER, _authority(0), base, Service(), as_at=day)
        for n in range(1, wanted):
            for table in FOLDER.iterdir():
                shutil.copytree(table / f"authority={_authority(0)}", table / f"authority={_authority(n)}")
        (FOLDER / "day").write_text(day.isoformat())
    return each


def _authority(n: int) -> str:
    return f"E{n:08}"


def _run(what: str, authorities: int) -> dict:
    done = subprocess.run(
        [sys.executable, "-m", "bench.england", "one", what, str(authorities)], check=True, stdout=subprocess.PIPE
    )
    return json.loads(done.stdout.splitlines()[-1])


def one(what: str, authorities: int) -> None:
    """One measurement, as a line of JSON."""
    # Only some of the authorities: a folder of links to them.
    source, target = FOLDER.with_name("england-some"), FOLDER.with_name("england-deadlines")
    for old in (source, target):
        shutil.rmtree(old, ignore_errors=True)
    names = [_authority(n) for n in range(authorities)]
    for table in (each for each in FOLDER.iterdir() if each.is_dir()):
        for name in names:
            (source / table.name).mkdir(parents=True, exist_ok=True)
            (source / table.name / f"authority={name}").symlink_to((table / f"authority={name}").resolve())
    day = date.fromisoformat((FOLDER / "day").read_text())
    facts = f"read_parquet('{source}/facts/*/*.parquet', hive_partitioning = true, hive_types_autocast = false)"
    with duckdb.connect() as engine:
        [(count,)] = engine.execute(f"SELECT count(*) FROM {facts}").fetchall()
    start, processor = time.perf_counter(), time.process_time()
    if what == "clocks":
        from sightline.clocks.at_scale.on_duckdb import run

        rows = run(source, target, as_at=day)
    else:
        with duckdb.connect() as engine:
            engine.execute(f'CREATE TEMP TABLE sorted AS SELECT * FROM {facts} ORDER BY authority, child, kind, "on"')
            rows = count
    taken = time.perf_counter() - start
    print(
        json.dumps(
            {
                "facts": count,
                "rows": rows,
                "seconds": taken,
                "cpu": time.process_time() - processor,
                "memory": peak_memory(),
            }
        )
    )


if __name__ == "__main__":
    main()
