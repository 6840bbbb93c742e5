"""Every worked example comes out as it says, from the plan that serves one child and from the one that serves all."""

from dataclasses import replace
from datetime import date

import pytest

from sightline.clocks.catalogue import catalogue
from sightline.clocks.evaluate import run
from sightline.clocks.example import Example
from sightline.clocks.examples import examples
from sightline.clocks.states import State, state_of
from sightline.facts.vocabulary import KINDS

from .by_hand import Fact, Unrecorded
from .histories import History, loaded

EVERY = [(code, example) for code, those in examples().items() for example in those]


def _history(example: Example) -> History:
    facts = [Fact(each.kind, each.on, each.until, each.thread, each.latest_only) for each in example.facts]
    blanks = [Unrecorded(each.kind, each.since) for each in example.unrecorded]
    return History(facts, example.born_on, blanks)


def _turns(rows: list[dict], code: str, example: Example, child: int = 1) -> list[tuple]:
    found = []
    for row in rows:
        if row["clock"] == code and row["child"] == child:
            days = {name: row[name] for name in ("due_on", "met_on", "ended_on")}
            state = state_of(example.as_at, **days, certain=row["certain"], unrecorded=row["unrecorded"])
            found.append((row["started_on"], row["due_on"], row["met_on"], str(state)))
    return sorted(found, key=lambda turn: (turn[0] or date.min, turn[1] or date.min, turn[2] or date.max))


def _expected(example: Example) -> list[tuple]:
    return [(turn.started_on, turn.due_on, turn.met_on, turn.state) for turn in example.turns]


@pytest.mark.parametrize(("code", "example"), EVERY, ids=[f"{code}: {example.title}" for code, example in EVERY])
def test_example(code, example):
    rows = run(loaded([_history(example)]), few=True).to_pylist()
    assert _turns(rows, code, example) == _expected(example)


def test_examples_all_at_once():
    rows = run(loaded([_history(example) for _, example in EVERY])).to_pylist()
    for child, (code, example) in enumerate(EVERY, start=1):
        assert _turns(rows, code, example, child) == _expected(example), f"{code}: {example.title}"


def test_every_clock_has_at_least_three_examples():
    assert examples().keys() == catalogue().keys()
    assert {code: len(those) for code, those in examples().items() if len(those) < 3} == {}


def test_every_clock_has_an_example_in_time_one_late_or_open_and_one_that_is_no_longer_owed_or_unknown():
    for code, those in examples().items():
        states = {turn.state for example in those for turn in example.turns}
        assert State.MET in states or State.WAITING in states, code
        assert states & {State.MET_LATE, State.OVERDUE}, code
    shown = {turn.state for _, example in EVERY for turn in example.turns}
    assert shown == set(State)


def test_examples_are_well_told():
    for code, example in EVERY:
        where = f"{code}: {example.title}"
        assert all(fact.kind in KINDS for fact in example.facts), where
        assert all(each.kind in catalogue()[code].met_by for each in example.unrecorded), where
        days = [day for fact in example.facts for day in (fact.on, fact.until) if day]
        assert all(day <= example.as_at for day in days), f"{where}: a fact after the day asked about"
        assert example.title[0].isupper() and not example.title.endswith("."), where
        assert not example.note or example.note.endswith("."), where
    for code, those in examples().items():
        assert len({example.title for example in those}) == len(those), f"{code}: two of one title"


def test_example_that_says_otherwise_is_found_out():
    """The test can fail: a state that is not so is noticed."""
    code, example = EVERY[0]
    wrong = replace(example, turns=[replace(example.turns[0], state="overdue")])
    assert _turns(run(loaded([_history(wrong)]), few=True).to_pylist(), code, wrong) != _expected(wrong)
