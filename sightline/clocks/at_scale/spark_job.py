"""What spark-submit is given: ``spark-submit … spark_job.py FACTS DEADLINES --as-at 2026-03-31``."""

import argparse
import os
from datetime import date


def main() -> None:
    """Read the command line, and run; the master and its memory are spark-submit's to say."""
    parser = argparse.ArgumentParser(description="Every deadline of every authority whose facts are there.")
    parser.add_argument("facts", help="The folder of facts: a path, or an address such as s3a://bucket/facts.")
    parser.add_argument("deadlines", help="The folder for deadlines.")
    parser.add_argument("--as-at", type=date.fromisoformat, required=True, help="The day asked about.")
    parser.add_argument("--parts", type=int, default=0, help="Into how many the children are divided.")
    asked = parser.parse_args()
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "sightline.config.settings.demo")
    import django

    django.setup()
    from pyspark.sql import SparkSession

    from sightline.clocks.at_scale.on_spark import run

    spark = SparkSession.builder.appName("Sightline").getOrCreate()
    run(spark, asked.facts, asked.deadlines, as_at=asked.as_at, parts=asked.parts)
    spark.stop()


if __name__ == "__main__":
    main()
