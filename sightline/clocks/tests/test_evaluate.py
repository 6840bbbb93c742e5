"""Evaluation from the database: what had happened by a day, as known at a moment, for some children or for all."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from random import Random

import pytest

from sightline.clocks.evaluate import FEW, evaluate
from sightline.clocks.standards import standards_with
from sightline.facts.models import Fact as FactRow
from sightline.facts.models import Received
from sightline.facts.vocabulary import KINDS
from sightline.people.models import Child
from tests.factories.records import moment

from .histories import LOCAL, History, by_child, history_from

KNOWN = [moment(2026, 1, 10), moment(2026, 2, 10), moment(2026, 3, 10)]
AS_AT = [date(2010, 3, 1), date(2013, 5, 1), date(2020, 6, 15), date(2026, 3, 31)]


BY = standards_with((), LOCAL)


@pytest.fixture
def lives(as_system):
    """Sixty children whose facts became known, and stopped being known, at different moments."""
    chance = Random(7)
    found = {}
    rows = []
    for number in range(60):
        history = history_from(chance, BY.versions, AS_AT[-1])
        child = Child.objects.create(ref=str(number))
        found[child.pk] = (history, {})
        born = [] if history.born_on is None else [("details", history.born_on, None, "", False, None, None, {})]
        blanks = [
            ("unrecorded", each.since, None, "", False, None, None, {"of": each.kind}) for each in history.unrecorded
        ]
        facts = [(f.kind, f.on, f.until, f.thread, f.latest_only, f.at, f.towards, {}) for f in history.facts]
        for key, (kind, on, until, thread, latest_only, at, towards, attributes) in enumerate(facts + blanks + born):
            since = chance.choice(KNOWN)
            ended = chance.choice([None, None, *(moment for moment in KNOWN if moment > since)])
            found[child.pk][1][key] = (since, ended)
            rows.append(
                FactRow(
                    child=child, kind=kind, on=on, until=until, thread=thread, latest_only=latest_only, at=at, towards=towards,
                    attributes=attributes, known_from=since, known_until=ended, record_table="-", record_id=key,
                )
            )  # fmt: skip
    FactRow.objects.bulk_create(rows)
    Received.objects.bulk_create(Received(kind=kind, since=moment(2020, 1, 1)) for kind in KINDS)
    return found


def expected(lives: dict, as_at: date, known_at: datetime | None) -> list[tuple]:
    """By hand, from what had happened by the day and was known at the moment."""
    histories = []
    for history, known in lives.values():
        places = iter(range(len(known)))

        def holds(places=places, known=known) -> bool:
            since, ended = known[next(places)]
            return ended is None if known_at is None else since <= known_at and (ended is None or ended > known_at)

        facts = [fact for fact in history.facts if holds() and (fact.on is None or fact.on <= as_at)]
        facts = [replace(fact, until=fact.until if fact.until and fact.until <= as_at else None) for fact in facts]
        blanks = [b for b in history.unrecorded if holds() and (b.since is None or b.since <= as_at)]
        born_on = history.born_on if history.born_on is not None and holds() else None
        histories.append(History(facts, born_on, blanks))
    numbers = dict(enumerate(lives, start=1))
    return sorted(((numbers[turn[0]], *turn[1:]) for turn in by_child(histories, BY, as_at)), key=repr)


def got(**asked) -> list[tuple]:
    table = evaluate(**asked, with_standards=BY)
    names = table.column_names[:-2]
    return sorted((tuple(row[name] for name in names) for row in table.to_pylist()), key=repr)


@pytest.mark.parametrize("known_at", [None, *(moment + timedelta(seconds=1) for moment in KNOWN), moment(2026, 1, 1)])
def test_as_at_any_day_and_as_known_at_any_moment(lives, known_at):
    turns = {as_at: got(as_at=as_at, known_at=known_at) for as_at in AS_AT}
    assert turns == {as_at: expected(lives, as_at, known_at) for as_at in AS_AT}
    assert (known_at == moment(2026, 1, 1)) == (not any(turns.values()))  # before anything was known there was nothing


def test_a_part_is_the_same_as_the_whole_for_those_children(lives):
    whole = got(as_at=AS_AT[-1])
    chance = Random(1)
    for size in (1, 7, FEW, FEW + 1):
        some = chance.sample(list(lives), size)
        assert got(as_at=AS_AT[-1], children=some) == [turn for turn in whole if turn[0] in some]
    assert got(as_at=AS_AT[-1], children=[]) == []
