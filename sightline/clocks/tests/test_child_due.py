"""What is owed to one child: what asks most first, and another day as it stood then."""

from datetime import date

from sightline.access.tests.fixtures import at, world  # noqa: F401
from sightline.access.tests.world import NOW
from sightline.access.viewer import looking_as
from sightline.clocks.queries.child_due import child_due
from sightline.clocks.states import State
from sightline.people.tests.lives import load_life
from tests.factories.records import entry, load_entries, moment

TODAY = NOW.date()


def due(world, as_at=TODAY, today=TODAY):  # noqa: F811
    with looking_as(world.own_worker, NOW):
        return child_due(world.own_worker, world.north, as_at, today)


def test_overdue_comes_first_then_due_then_what_cannot_be_judged(world):  # noqa: F811
    load_life(world.north.ref)
    load_entries(
        [
            entry("looked_after.PeriodOfCare", world.north.ref, "c", started_on=date(2026, 3, 2)),
            entry("facts.Unrecorded", world.north.ref, "d", of="dental_check", since=date(2024, 1, 1)),
        ],
        at=moment(2026, 3, 6),
    )
    found = due(world)
    states = [turn.state for turn in found.owed]
    assert states == sorted(states, key=[State.OVERDUE, State.WAITING, State.UNKNOWN].index)
    assert (found.owed[0].clock.code, found.owed[0].left) == ("child_protection_visit", "by 9 working days")
    assert found.overdue == 1
    assert {turn.left for turn in found.owed if turn.clock.code == "looked_after_review"} == {"in 15 working days"}


def test_met_and_missed_go_back_a_year_newest_first(world):  # noqa: F811
    load_life(world.north.ref)
    closed = [turn.closed_on for turn in due(world).lately]
    assert closed == sorted(closed, reverse=True)
    assert closed[0] == date(2026, 2, 10)
    assert closed[-1] > date(2025, 3, 9)  # the assessment authorised on 3 March 2025 is too long ago


def test_another_day_is_worked_out_as_it_stood_then(world):  # noqa: F811
    load_life(world.north.ref)
    found = due(world, as_at=date(2025, 10, 20))
    assert [(turn.clock.code, turn.due_on, turn.state) for turn in found.owed] == [
        ("initial_child_protection_conference", date(2025, 11, 3), State.WAITING)
    ]


def test_today_worked_out_afresh_is_what_is_kept(world):  # noqa: F811
    load_life(world.north.ref)
    kept, afresh = due(world), due(world, today=date(2026, 3, 10))
    assert [(t.clock.code, t.due_on, t.state, t.why) for t in kept.owed] == [
        (t.clock.code, t.due_on, t.state, t.why) for t in afresh.owed
    ]
    assert len(kept.lately) == len(afresh.lately)
