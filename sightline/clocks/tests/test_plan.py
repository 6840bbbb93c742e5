"""The relational plan equals the declaration of the clocks worked out by hand, over lives full of what goes wrong."""

from random import Random

import duckdb
from hypothesis import HealthCheck, given, settings

from sightline.clocks import tables
from sightline.clocks.catalogue import catalogue
from sightline.clocks.compiled import duckdb_sql
from sightline.clocks.evaluate import _catalogue_tables

from .histories import by_hand, by_the_plan, histories, history_from, loaded

unhurried = settings(
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example],
)


@given(histories)
@settings(unhurried, max_examples=120)
def test_plan_for_a_few_equals_the_clocks_by_hand(children):
    assert by_the_plan(children, few=True) == by_hand(children)


@given(histories)
@settings(unhurried, max_examples=8)
def test_plan_for_all_equals_the_clocks_by_hand(children):
    assert by_the_plan(children, few=False) == by_hand(children)


def test_plan_for_many_at_once_equals_the_clocks_by_hand():
    chance = Random(20260302)
    children = [history_from(chance) for _ in range(1500)]
    expected = by_hand(children)
    assert by_the_plan(children, few=False) == expected
    # The lives are such that the comparison says something.
    columns = list(zip(*expected, strict=True))
    assert set(columns[1]) == catalogue().keys()
    for position, least in ((8, 50), (10, 200)):  # inferred; unrecorded
        assert sum(map(bool, columns[position])) > least
    assert sum(day is None for day in columns[3]) > 100  # nothing could have started it
    assert sum(not certain for certain in columns[9]) > 200


def test_plan_joins_by_keys_alone():
    """A join that compares every pair would take hours for a nation."""
    clocks = catalogue()
    facts = loaded([history_from(Random(1))])
    inputs = {
        "facts": facts.facts,
        "birthdays": tables.birthdays(clocks.values(), facts.born),
        "holders": facts.holders,
        "unrecorded": facts.unrecorded,
        "due": tables.due_everywhere(tuple(clocks.values())),
    }
    with duckdb.connect() as engine:
        for name, table in (inputs | _catalogue_tables()).items():
            engine.register(name, table)
        plan = engine.execute(f"EXPLAIN {duckdb_sql()}").fetchall()[0][1]
    assert "HASH_JOIN" in plan
    assert not [each for each in ("NL_JOIN", "NESTED_LOOP", "CROSS_PRODUCT", "PIECEWISE") if each in plan]
