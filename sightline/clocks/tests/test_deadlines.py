"""The list of deadlines that the command line gives, and the reasoning in sentences."""

from datetime import date

import pytest

from sightline.access.viewer import SYSTEM, looking_as
from sightline.clocks.queries.deadlines import COLUMNS, deadlines, explain
from sightline.core.refusals import Refused
from tests.factories.records import entry, load_entries, moment

AS_AT = date(2026, 3, 20)


@pytest.fixture
def two_children(db):
    def plan(child, day):
        return entry("child_protection.ChildProtectionPlan", child, "plan", started_on=day)

    def held(child, worker, team, since, until=None):
        values = {"role": "social_worker", "worker": worker, "team": team, "from_on": since, "until_on": until}
        return entry("people.Allocation", child, f"{worker} {since}", **values)

    visited = entry("visits.Visit", "7", "v", visited_on=date(2026, 3, 12), purpose="child_protection")
    load_entries(
        [
            *(plan("7", date(2026, 3, 2)), visited, plan("12", date(2026, 3, 2))),
            held("7", "Ada Oak", "North", date(2026, 3, 2), date(2026, 3, 16)),
            held("7", "Ben Ash", "South", date(2026, 3, 16)),
            held("12", "Ada Oak", "North", date(2026, 3, 2)),
        ],
        at=moment(2026, 3, 19),
    )


def listed(**asked) -> list[tuple]:
    with looking_as(SYSTEM):
        found = list(deadlines(**({"as_at": AS_AT} | asked)))
    assert all(list(row) == COLUMNS for row in found)
    return [(row["child"], row["clock"], str(row["started_on"]), str(row["state"]), row["days_over"]) for row in found]


VISIT, REVIEW = "child_protection_visit", "review_child_protection_conference"
TWELVE = [("12", VISIT, "2026-03-02", "overdue", 4), ("12", REVIEW, "2026-03-02", "waiting", -74)]
SEVEN = [
    ("7", VISIT, "2026-03-02", "met", -4),  # counted to the day it was met
    ("7", VISIT, "2026-03-12", "waiting", -6),
    ("7", REVIEW, "2026-03-02", "waiting", -74),
]


def test_deadlines_come_by_child_as_text_then_clock_then_start(two_children):
    assert listed() == TWELVE + SEVEN


def test_deadlines_filters(two_children):
    assert listed(child="12") == TWELVE
    assert listed(clock=REVIEW) == [TWELVE[1], SEVEN[2]]
    assert listed(state="overdue") == TWELVE[:1]
    assert listed(team="North") == [*TWELVE, SEVEN[0]]  # Ada Oak held the child when the first visit was made
    assert listed(worker="Ben Ash") == SEVEN[1:]
    assert listed(worker="Nobody") == []
    assert listed(clock=VISIT, team="North", state="met") == SEVEN[:1]


def test_deadlines_are_those_that_had_started_by_the_day(two_children):
    assert listed(as_at=date(2026, 3, 1)) == []
    assert listed(as_at=date(2026, 3, 11), child="7") == [
        ("7", VISIT, "2026-03-02", "waiting", -5),
        ("7", REVIEW, "2026-03-02", "waiting", -83),
    ]


def test_deadlines_as_known_before_anything_was(two_children):
    assert listed(known_at=moment(2026, 3, 18)) == []
    assert listed(known_at=moment(2026, 3, 19)) == TWELVE + SEVEN


def test_deadlines_refuse_what_there_is_not(two_children):
    with pytest.raises(Refused) as unknown:
        listed(child="99")
    assert (unknown.value.code, unknown.value.sentence) == ("unknown_child", "There is no child with the id '99'.")
    with pytest.raises(Refused) as clock:
        listed(clock="dental")
    assert clock.value.code == "unknown_clock"
    assert clock.value.sentence.startswith("There is no clock 'dental'. The catalogue has: ")


def test_nobody_who_is_not_looking_sees_a_deadline(two_children):
    with looking_as(None):
        assert list(deadlines(as_at=AS_AT)) == []


def test_explain_says_each_turn_and_its_state(two_children):
    with looking_as(SYSTEM):
        first, second = explain(child="7", clock=VISIT, as_at=AS_AT)
    assert first[:2] == [
        "Due 16 March 2026: 10 working days after the start of the child protection plan, 2 March 2026.",
        "Child protection visit on 12 March 2026, in time.",
    ]
    assert first[-1] == "State on 20 March 2026: met."
    assert second[0] == "Due 26 March 2026: 10 working days after the visit of 12 March 2026."
