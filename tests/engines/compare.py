"""Compares two folders of deadlines row for row, in every column."""

from pathlib import Path

import duckdb


def differences(one: Path, other: Path) -> tuple[int, list[str]]:
    """How many rows ``one`` has, and a sentence for each difference between the two (at most ten of each kind)."""
    with duckdb.connect() as engine:
        for name, folder in (("a", one), ("b", other)):
            engine.execute(
                f"CREATE VIEW {name} AS SELECT * FROM read_parquet('{folder}/*/*.parquet', hive_partitioning = true, "
                "hive_types_autocast = false)"
            )
        described = {name: engine.execute(f"DESCRIBE {name}").fetchall() for name in ("a", "b")}
        columns = [(each[0], each[1]) for each in described["a"]]
        found = []
        if columns != [(each[0], each[1]) for each in described["b"]]:
            found.append(f"Their columns are not the same: {described}")
        else:
            listed = ", ".join(f'"{name}"' for name, _ in columns)
            for name, against, folder in (("a", "b", one), ("b", "a", other)):
                only = f"SELECT {listed} FROM {name} EXCEPT ALL SELECT {listed} FROM {against}"
                found += [f"Only in {folder}: {row}" for row in engine.execute(f"{only} LIMIT 10").fetchall()]
        [(count,)] = engine.execute("SELECT count(*) FROM a").fetchall()
    return count, found
