"""The plan over a folder of facts on Apache Spark (``spark_job.py`` is what spark-submit is given).

The driver needs Sightline installed; the workers need nothing but Spark. Facts are laid out by child once; after that what belongs to a
child stays together, and the catalogue's tables are sent to every worker.
"""

from datetime import date
from typing import Any

import pyarrow as pa

from sightline.clocks.compiled import spark_sql
from sightline.clocks.standards import Standards

from .layout import TABLES
from .reading import MOMENTS, SPARK, Group, deadlines, groups, inputs

SETTINGS = {
    "spark.sql.ansi.enabled": "true",  # an overflow is an error, as it is elsewhere
    "spark.sql.session.timeZone": "UTC",
    "spark.sql.parquet.outputTimestampType": "TIMESTAMP_MICROS",
    "spark.sql.sources.partitionColumnTypeInference.enabled": "false",  # an authority's code is no number
    "spark.sql.sources.partitionOverwriteMode": "dynamic",
    "spark.sql.autoBroadcastJoinThreshold": str(64 << 20),  # the due table goes to every worker
    "spark.sql.adaptive.autoBroadcastJoinThreshold": str(8 << 20),
    "spark.sql.maxPlanStringLength": "10000",
}
"""What a session must have set; it is set by ``run``."""


def run(spark: Any, source: str, target: str, *, as_at: date, only: Standards | None = None, parts: int = 0) -> None:
    """Every deadline of every authority of ``source``, as Parquet in ``target`` with a part for each.

    ``only``: judge by these standards instead of each authority's own. ``parts``: into how many the children are divided (0: four
    for each core).
    """
    parts = parts or 4 * spark.sparkContext.defaultParallelism
    for name, value in SETTINGS.items() | {("spark.sql.shuffle.partitions", str(parts))}:
        spark.conf.set(name, value)
    for name in TABLES:
        spark.read.parquet(f"{source.rstrip('/')}/{name}").createOrReplaceTempView(f"every_{name}")
    services = [tuple(row) for row in spark.sql("SELECT authority, as_at, standards FROM every_service").collect()]
    for group in groups(services, as_at=as_at, only=only):
        _group(spark, group, target, as_at, parts)


def _group(spark: Any, group: Group, target: str, as_at: date, parts: int) -> None:
    those = ", ".join(f"'{authority}'" for authority in group.authorities)
    for name in TABLES:
        _named(spark.sql(f"SELECT * FROM every_{name} WHERE authority IN ({those})"), f"raw_{name}")
    for name, table in group.small(as_at).items():
        _named(_frame(spark, table), name)
    for name, sql in inputs(SPARK, as_at).items():
        _named(spark.sql(sql).repartition(parts, "child").localCheckpoint(), name)
    _named(_frame(spark, group.moments(spark.sql(MOMENTS).toArrow())), "due_moments")
    for name, sql in spark_sql().items():
        # Kept as they are: the plans of all stages together would be too large to think about.
        found = spark.sql(sql).localCheckpoint()
        _named(found, name)
    _named(found, "turns_found")
    spark.sql(deadlines(SPARK)).write.mode("overwrite").partitionBy("authority").parquet(target)


def _named(frame: Any, name: str) -> None:
    frame.createOrReplaceTempView(name)


def _frame(spark: Any, table: pa.Table) -> Any:
    """A table of the catalogue; an empty one has its columns all the same."""
    return spark.createDataFrame(table.combine_chunks())
