"""Every worked example comes out as it says, child by child (``test_plan.py`` holds the plan that serves all to the same lives)."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

import pytest

from sightline.clocks.by_child import Life, Turn, turns
from sightline.clocks.catalogue import catalogue
from sightline.clocks.example import Example
from sightline.clocks.examples import examples
from sightline.clocks.standards import Standards, standards_with
from sightline.clocks.states import State, state_of
from sightline.clocks.versions import Setting
from sightline.facts.vocabulary import KINDS

EVERY = [(code, example) for code, those in examples().items() for example in those]


def _standards(code: str, example: Example) -> Standards:
    clock = catalogue()[code]
    own = [Setting(code, clock.in_force_from, choice=example.choice)] if example.choice else []
    return standards_with(own, example.local)


def _life(example: Example) -> Life:
    return Life(example.as_at, example.facts, example.born_on, example.unrecorded, example.local)


def _told(example: Example, turns: Iterable[Turn]) -> list[tuple]:
    found = [(t.started_on, t.due_on, t.met_on, str(state_of(example.as_at, t))) for t in turns]
    return sorted(found, key=lambda turn: (turn[0] or date.min, turn[1] or date.min, turn[2] or date.max))


def _by_child(code: str, example: Example) -> list[tuple]:
    those = [clock for clock in _standards(code, example).versions if clock.code == code]
    return _told(example, turns(those, _life(example)))


def _expected(example: Example) -> list[tuple]:
    return [(turn.started_on, turn.due_on, turn.met_on, turn.state) for turn in example.turns]


@pytest.mark.parametrize(("code", "example"), EVERY, ids=[f"{code}: {example.title}" for code, example in EVERY])
def test_example(code, example):
    assert _by_child(code, example) == _expected(example)


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
    assert _by_child(code, wrong) != _expected(wrong)
