"""``make scale``: a Spark cluster of two workers on this machine gives DuckDB's deadlines, row for row."""

import os
import shutil
import signal
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .cluster import Cluster

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "sightline.config.settings.demo")

FOLDER = Path(".cache/scale")
FACTS = 2_000_000


def main() -> int:
    """Exit code 0: identical everywhere; 1: not; 2: something that Spark needs is missing."""
    import django

    django.setup()
    from sightline.clocks.at_scale.layout import Service, write

    from .cluster import NoSpark, cluster, session
    from .conformance import DAYS, EVERYTHING, authorities, write_all

    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    shutil.rmtree(FOLDER, ignore_errors=True)
    small, large = FOLDER / "conformance", FOLDER / "large"
    write_all(small, authorities())
    from bench import lives

    base, day = lives.ensure()
    whole = lives.repeated(base, -(-FACTS // base.facts.num_rows))
    facts = write(large, "E06000001", whole, Service(), as_at=day)
    verdicts = []
    try:
        with cluster(FOLDER.resolve() / "cluster") as two:
            print(f"A cluster of two workers at {two.address}", flush=True)
            start = time.perf_counter()
            spark = session(two.address, FOLDER.resolve() / "driver")
            print(f"Spark {spark.version}, session after {time.perf_counter() - start:.0f} s", flush=True)
            try:
                for asked in DAYS:
                    name = f"Conformance set, {len(EVERYTHING.versions)} standards, as at {asked}"
                    verdicts.append(_compared(name, small, asked, spark, two, EVERYTHING))
                verdicts.append(
                    _compared(f"An authority of {facts:,} facts, as at {day}", large, day, spark, two, None)
                )
            finally:
                spark.stop()
    except NoSpark as missing:
        print(missing, file=sys.stderr)
        return 2
    print("IDENTICAL: Spark and DuckDB gave the same deadlines throughout." if all(verdicts) else "NOT IDENTICAL.")
    return 0 if all(verdicts) else 1


def _compared(name: str, facts: Path, as_at: date, spark: object, two: "Cluster", only: object) -> bool:
    from sightline.clocks.at_scale import on_duckdb, on_spark

    from .compare import differences

    targets = {engine: FOLDER.resolve() / f"by-{engine}" for engine in ("duckdb", "spark")}
    for target in targets.values():
        shutil.rmtree(target, ignore_errors=True)
    by_duckdb = _seconds(lambda: on_duckdb.run(facts.resolve(), targets["duckdb"], as_at=as_at, only=only))
    processor = two.processor_seconds()
    by_spark = _seconds(
        lambda: on_spark.run(spark, str(facts.resolve()), str(targets["spark"]), as_at=as_at, only=only)
    )
    processor = two.processor_seconds() - processor
    rows, found = differences(targets["duckdb"], targets["spark"])
    verdict = "identical, row for row and in every column" if rows and not found else "NOT identical"
    print(
        f"{name}: {rows:,} turns; DuckDB {by_duckdb:.1f} s, Spark {by_spark:.1f} s ({processor:.0f} s of processor): {verdict}",
        flush=True,
    )
    for sentence in found:
        print(f"  {sentence}")
    return bool(rows) and not found


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


if __name__ == "__main__":
    sys.exit(main())
