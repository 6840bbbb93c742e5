"""The plan as each engine's SQL, kept beside it: compiled by ``make fix``, and checked to be fresh by ``make check``."""

import re
from functools import cache
from pathlib import Path

_KEPT = Path(__file__).parent / "plan_duckdb.sql"


@cache
def duckdb_sql() -> str:
    """The plan in DuckDB's SQL, as kept."""
    return _KEPT.read_text()


def compile_for(dialect: str) -> str:
    """The plan in one engine's SQL, compiled afresh from its Ibis expressions: each stage a named query that the next ones read."""
    import ibis

    from .plan import stages

    compiled = {name: str(ibis.to_sql(stage, dialect=dialect)) for name, stage in stages().items()}
    named = ",\n".join(f"{name} AS (\n{sql}\n)" for name, sql in compiled.items())
    # The compiler takes the names of an EXCLUDE list from a set, whose order changes from run to run.
    named = re.sub(r"EXCLUDE \(([^)]*)\)", lambda m: f"EXCLUDE ({', '.join(sorted(m[1].split(', ')))})", named)
    return f"WITH {named}\nSELECT * FROM {list(compiled)[-1]}\n"


def kept() -> dict[Path, str]:
    """Every kept file and what it should hold."""
    return {_KEPT: compile_for("duckdb")}
