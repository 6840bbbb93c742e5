"""What is owed to one child: what asks most first, and another day as it stood then."""

from datetime import date

from sightline.access.tests.fixtures import at, world  # noqa: F401
from sightline.access.tests.world import NOW
from sightline.access.viewer import looking_as
from sightline.clocks.queries.child_due import child_due
from sightline.clocks.states import State
from sightline.facts.models import Received
from sightline.people.tests.lives import load_life
from tests.factories.records import entry, load_entries, moment

TODAY = NOW.date()


def due(world, as_at=TODAY, today=TODAY):  # noqa: F811
    with looking_as(world.own_worker, NOW):
        return child_due(world.own_worker, world.north, as_at, today)


def test_overdue_comes_first_then_due_then_what_cannot_be_judged(world):  # noqa: F811
    load_life(world.north.ref)
    ref, since = world.north.ref, date(2026, 1, 5)
    load_entries(
        [
            entry("looked_after.PeriodOfCare", ref, "c", started_on=since),
            # Due on 2 February, before the visit, but whether it was done cannot be known: it comes after what is overdue.
            entry("facts.Unrecorded", ref, "h", of="health_assessment", since=since),
        ],
        at=moment(2026, 3, 6),
    )
    found = due(world)
    by_state = {turn.clock.code: (turn.state, turn.left) for turn in found.owed}
    assert [turn.state for turn in found.owed] == sorted(
        (turn.state for turn in found.owed), key=[State.OVERDUE, State.WAITING, State.UNKNOWN].index
    )
    assert by_state["child_protection_visit"] == (State.OVERDUE, "by 9 working days")
    assert by_state["looked_after_review"] == (State.OVERDUE, "by 25 working days")
    assert by_state["initial_health_assessment"] == (State.UNKNOWN, "")
    assert by_state["review_child_protection_conference"] == (State.WAITING, "in 143 days")
    assert found.overdue == 2


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


def test_what_may_be_owed_and_cannot_be_judged_here_is_said(world, client):  # noqa: F811
    def not_judged() -> set[str]:
        return {gap.clock.code for gap in due(world).not_judged}

    assert not_judged() == set()
    load_life(world.north.ref)  # on a child protection plan
    assert "first_core_group" in not_judged()
    assert "adoption_placement_visit" not in not_judged()  # nobody is placing this child
    client.force_login(world.own_worker)
    said = " ".join(client.get(f"/children/{world.north.ref}/").text.split())
    assert f"{len(not_judged())} standards that may be owed to this child cannot be judged here" in said
    Received.objects.create(kind="core_group", since=NOW)
    assert "first_core_group" not in not_judged()


def test_what_was_over_long_ago_starts_nothing(world):  # noqa: F811
    load_life(world.north.ref)
    assert {gap.clock.code for gap in due(world, TODAY).not_judged} >= {
        gap.clock.code for gap in due(world, date(2027, 12, 1), date(2027, 12, 1)).not_judged
    }
    assert "referral_feedback" not in {
        gap.clock.code for gap in due(world, date(2027, 12, 1), date(2027, 12, 1)).not_judged
    }
