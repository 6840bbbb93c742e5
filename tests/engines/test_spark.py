"""Spark, in this process alone, gives DuckDB's deadlines. ``make scale`` does the same on a cluster, over much more."""

import pytest

from sightline.clocks.at_scale import on_duckdb, on_spark

from .cluster import NoSpark, java_home, session
from .compare import differences
from .conformance import EVERYTHING, EXTRACTED_ON, authorities, write_all

pytest.importorskip("pyspark", reason="PySpark is not in this environment; `make scale` has one that has it")


@pytest.fixture
def spark(tmp_path):
    try:
        java_home()
    except NoSpark as missing:
        pytest.skip(str(missing))
    running = session("local[2]", tmp_path)
    yield running
    running.stop()


def test_spark_equals_duckdb(spark, tmp_path):
    write_all(tmp_path / "facts", authorities(100))
    on_duckdb.run(tmp_path / "facts", tmp_path / "duckdb", as_at=EXTRACTED_ON, only=EVERYTHING)
    on_spark.run(spark, str(tmp_path / "facts"), str(tmp_path / "spark"), as_at=EXTRACTED_ON, only=EVERYTHING, parts=2)
    rows, found = differences(tmp_path / "duckdb", tmp_path / "spark")
    assert found == []
    assert rows > 5000
