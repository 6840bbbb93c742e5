"""The plan as each engine's SQL, kept beside it: compiled by ``make fix``, and checked to be fresh by ``make check``."""

import re
from functools import cache
from pathlib import Path

_HERE = Path(__file__).parent
_DUCKDB, _SPARK = _HERE / "plan_duckdb.sql", _HERE / "plan_spark.sql"
_STAGE = "-- stage: "


@cache
def duckdb_sql() -> str:
    """The plan in DuckDB's SQL, as kept: each stage a named query that the next ones read."""
    return _DUCKDB.read_text()


@cache
def spark_sql() -> dict[str, str]:
    """The plan in Spark's SQL, as kept: each stage by name, to be run one after the other."""
    stages = (stage.split("\n", 1) for stage in _SPARK.read_text().split(_STAGE)[1:])
    return {name: sql.strip() for name, sql in stages}


def compile_for(dialect: str) -> str:
    """The plan in one engine's SQL ("duckdb" or "pyspark"), compiled afresh from its Ibis expressions."""
    import ibis

    from .plan import stages

    if dialect == "pyspark":
        _teach_spark()
    compiled = {name: str(ibis.to_sql(stage, dialect=dialect)) for name, stage in stages().items()}
    if dialect == "pyspark":
        return "\n".join(f"{_STAGE}{name}\n{_in_order(sql)}\n" for name, sql in compiled.items())
    named = ",\n".join(f"{name} AS (\n{sql}\n)" for name, sql in compiled.items())
    return f"WITH {_in_order(named)}\nSELECT * FROM {list(compiled)[-1]}\n"


def _teach_spark() -> None:
    """What Ibis knows of Spark only where Spark itself is there, and the one aggregate that it does not know of."""
    import ibis
    from ibis.backends.sql.compilers import PySparkCompiler
    from ibis.config import Config

    class Spark(Config):
        treat_nan_as_null: bool = False

    ibis.options.pyspark = Spark()
    PySparkCompiler.visit_BitOr = lambda self, op, *, arg, where: self.f.anon.bit_or(arg)


def _in_order(sql: str) -> str:
    """The compiler takes the names of an EXCLUDE list from a set, whose order changes from run to run."""
    return re.sub(r"(EXCLUDE|EXCEPT) \(([^)]*)\)", lambda m: f"{m[1]} ({', '.join(sorted(m[2].split(', ')))})", sql)


def kept() -> dict[Path, str]:
    """Every kept file and what it should hold."""
    return {_DUCKDB: compile_for("duckdb"), _SPARK: compile_for("pyspark")}
