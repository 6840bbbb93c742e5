"""The plan as each engine's SQL, kept beside it: compiled by ``make fix``, and checked to be fresh by ``make check``."""

import re
from functools import cache
from pathlib import Path

_KEPT = Path(__file__).parent / "plan_duckdb.sql"


@cache
def duckdb_sql() -> str:
    """The plan in DuckDB's SQL, as kept."""
    return _KEPT.read_text()


def compile_duckdb() -> str:
    """The plan in DuckDB's SQL, compiled afresh from its Ibis expressions."""
    import ibis

    from .plan import deadlines

    sql = str(ibis.to_sql(deadlines(), dialect="duckdb"))
    # The compiler takes the names of an EXCLUDE list from a set, whose order changes from run to run.
    return re.sub(r"EXCLUDE \(([^)]*)\)", lambda m: f"EXCLUDE ({', '.join(sorted(m[1].split(', ')))})", sql) + "\n"


def kept() -> dict[Path, str]:
    """Every kept file and what it should hold."""
    return {_KEPT: compile_duckdb()}
