"""The relational plan says what the declarations mean, child by child, over lives full of what goes wrong."""

from datetime import date
from random import Random

import duckdb
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sightline.clocks.catalogue import catalogue
from sightline.clocks.columns import COLUMNS
from sightline.clocks.compiled import duckdb_sql
from sightline.clocks.evaluate import numbers_of, run
from sightline.clocks.examples import examples
from sightline.clocks.known import Known
from sightline.clocks.standards import Standards, standards_with
from sightline.clocks.tables import birthdays, due_moments, numbered

from .histories import LOCAL, History, by_child, by_the_plan, histories, history_from, loaded
from .made_up import MADE_UP

unhurried = settings(
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example],
)
AS_AT = date(2027, 6, 1)
CATALOGUE = standards_with((), LOCAL)
EVERYTHING = Standards(CATALOGUE.versions + MADE_UP, LOCAL)


@given(st.data())
@settings(unhurried, max_examples=25)
def test_plan_equals_child_by_child(data):
    children = data.draw(histories(EVERYTHING.versions, AS_AT))
    assert by_the_plan(children, EVERYTHING, AS_AT) == by_child(children, EVERYTHING, AS_AT)


@pytest.mark.parametrize("as_at", [date(2014, 2, 28), date(2020, 9, 30), date(2026, 3, 29), AS_AT])
def test_plan_for_many_at_once_equals_child_by_child(as_at):
    chance = Random(as_at.toordinal())
    children = [history_from(chance, EVERYTHING.versions, as_at) for _ in range(1200)]
    expected = by_child(children, EVERYTHING, as_at)
    assert by_the_plan(children, EVERYTHING, as_at) == expected
    if as_at == AS_AT:
        # The lives are such that the comparison says something.
        column = dict(zip(COLUMNS, zip(*expected, strict=True), strict=False))
        assert len(set(column["clock"])) > 0.9 * len({clock.code for clock in EVERYTHING.versions})
        for name, least in (
            *(("inferred", 20), ("unrecorded", 100), ("paused_days", 20), ("paused_since", 10)),
            *(("due_at", 20), ("met_at", 10), ("ended_on", 200), ("met_on", 200)),
        ):
            assert sum(map(bool, column[name])) > least, name
        assert sum(day is None for day in column["started_on"]) > 100  # nothing could have started it


def test_plan_equals_child_by_child_over_the_lives_of_every_worked_example():
    """Every standard of the catalogue at least once, in situations that happen; each life under all the others too."""
    lives = [History(list(e.facts), e.born_on, list(e.unrecorded)) for those in examples().values() for e in those]
    expected = by_child(lives, CATALOGUE, AS_AT)
    assert {turn[1] for turn in expected} == catalogue().keys()
    assert by_the_plan(lives, CATALOGUE, AS_AT) == expected


def test_a_turn_may_start_on_a_birthday_before_anything_known():
    """Looked after since nobody knows when, and aged 4 years before the first day that is known of anybody."""
    known = [Known("looked_after", None, date(2026, 3, 20)), Known("referral", date(2025, 1, 6))]
    lives = [History(known, date(2010, 3, 24))]
    turns = by_the_plan(lives, CATALOGUE, AS_AT)
    assert turns == by_child(lives, CATALOGUE, AS_AT)
    assert date(2014, 3, 24) in {turn[3] for turn in turns}


def test_made_up_clocks_alone_equal_child_by_child():
    """Closer together: every feature against every other, and not lost among many clocks."""
    own = Standards(MADE_UP, LOCAL)
    chance = Random(5)
    children = [history_from(chance, MADE_UP, AS_AT) for _ in range(2500)]
    assert by_the_plan(children, own, AS_AT) == by_child(children, own, AS_AT)


def test_group_by_group_is_the_same_as_all_at_once():
    chance = Random(8)
    facts = loaded([history_from(chance, CATALOGUE.versions, AS_AT) for _ in range(120)])
    order = [(name, "ascending") for name in COLUMNS]
    whole, parts = (run(facts, CATALOGUE, as_at=AS_AT, at_once=size).sort_by(order) for size in (1_000_000, 200))
    assert parts.equals(whole) and whole.num_rows > 200


def test_plan_joins_by_keys_alone():
    """A join that compares every pair would take hours for a nation."""
    facts = loaded([history_from(Random(1), CATALOGUE.versions, AS_AT)])
    known = numbered(CATALOGUE)
    inputs, _ = numbers_of(facts)
    born = birthdays(CATALOGUE, facts.born, AS_AT)
    inputs |= known.on(AS_AT, inputs["facts"], born) | {
        "birthdays": born,
        "due_moments": due_moments(CATALOGUE, inputs["facts"]),
    }
    with duckdb.connect() as engine:
        for name, table in inputs.items():
            engine.register(name, table)
        plan = engine.execute(f"EXPLAIN {duckdb_sql()}").fetchall()[0][1]
    assert "HASH_JOIN" in plan
    assert not [each for each in ("NL_JOIN", "NESTED_LOOP", "CROSS_PRODUCT", "PIECEWISE") if each in plan]
