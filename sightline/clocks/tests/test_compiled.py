"""The SQL that is kept is the plan as it stands."""

from sightline.clocks.compiled import compile_for, duckdb_sql


def test_the_kept_plan_is_fresh():
    assert duckdb_sql() == compile_for("duckdb"), "clocks/plan.py changed: write the kept SQL again (make fix)"
