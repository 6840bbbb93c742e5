"""The round: who is told, once, dated truly; who left, is away, may not see; and what nobody can be told of."""

from datetime import date, timedelta

import pytest

from sightline.access.models import Denial, Membership, Notice, User
from sightline.access.tests.world import give
from sightline.access.viewer import SYSTEM, looking_as
from sightline.clocks.models import Deadline
from sightline.escalation.models import Absence, Round, Told
from sightline.oversight.commands.set_action import set_action
from sightline.oversight.models import Action
from sightline.people.models import Child

from .telling import morning, round_of, told

MONDAY = date(2026, 3, 9)
DUE = date(2026, 3, 2)  # a Monday


pytestmark = pytest.mark.usefixtures("ladder")


def test_each_rung_is_told_on_its_day(world, owes):
    owes("north", due_on=DUE)
    for on, new in (
        (date(2026, 2, 25), []),
        (date(2026, 2, 26), [("Amara", "social_worker", "Own Worker", "2026-02-26")]),
        (DUE, []),
        (date(2026, 3, 3), [("Amara", "team_manager", "Manager", "2026-03-03")]),
        (date(2026, 3, 6), []),
        (MONDAY, [("Amara", "service_manager", "Service Manager", "2026-03-09")]),
        (date(2026, 3, 16), [("Amara", "head_of_service", "Head", "2026-03-16")]),
        (date(2026, 3, 17), []),
    ):
        before = told()
        assert round_of(on).told == len(new), on
        assert [row for row in told() if row not in before] == new, on


def test_made_twice_nothing_changes(world, owes):
    owes("north", due_on=DUE)
    owes("south", due_on=DUE)
    assert round_of(MONDAY).told == 6
    again = round_of(MONDAY)
    assert (again.told, again.moved, again.closed) == (0, 0, 0)
    assert Round.objects.count() == 2


def test_after_days_off_each_rung_keeps_its_true_day(world, owes):
    owes("north", due_on=DUE)
    round_of(date(2026, 3, 31))
    assert [(role, on) for _, role, _, on in told()] == [
        ("social_worker", "2026-02-26"),
        ("team_manager", "2026-03-03"),
        ("service_manager", "2026-03-09"),
        ("head_of_service", "2026-03-16"),
    ]
    with looking_as(SYSTEM):
        assert set(Told.objects.values_list("told_at", flat=True)) == {morning(date(2026, 3, 31))}


@pytest.mark.parametrize(
    "said",
    [
        {"met_on": DUE},
        {"met_on": date(2026, 3, 5)},
        {"ended_on": date(2026, 3, 1)},
        {"certain": False},
        {"unrecorded": "child_protection_visit"},
        {"clock": "no_such_clock"},
        {"paused_since": date(2026, 2, 20)},
    ],
)
def test_what_is_done_over_or_not_to_be_judged_is_not_told(world, owes, said):
    owes("north", due_on=DUE, **said)
    assert round_of(MONDAY).told == 0


def test_child_no_longer_with_the_service(world, owes):
    owes("unallocated", due_on=DUE, started_on=date(2025, 2, 3))
    assert round_of(MONDAY).told == 0
    owes("unallocated", due_on=DUE, started_on=date(2026, 2, 2))  # not held by anybody yet: the head is told
    assert round_of(MONDAY).told == 3
    assert {who for _, _, who, _ in told()} == {"Head"}


def test_leaving_the_service_closes_what_was_told(world, owes):
    owes("north", due_on=DUE, started_on=date(2024, 2, 2))
    round_of(MONDAY)
    with looking_as(SYSTEM):
        Child.objects.filter(pk=world.north.pk).update(team=None, worker=None, statuses=[])
    assert round_of(MONDAY + timedelta(days=1)).closed == 3
    with looking_as(SYSTEM):
        assert set(Told.objects.values_list("closed_why", "closed_on")) == {("no_need", date(2026, 3, 10))}


def test_another_due_day_is_told_anew(world, owes):
    turn = owes("north", due_on=DUE)
    round_of(date(2026, 3, 3))
    with looking_as(SYSTEM):
        Deadline.objects.filter(pk=turn.pk).update(due_on=date(2026, 3, 6))
    round_of(MONDAY)
    assert [(role, on) for _, role, _, on in told()] == [
        ("social_worker", "2026-03-04"),
        ("team_manager", "2026-03-07"),
    ]
    with looking_as(SYSTEM):
        assert list(Told.objects.filter(due_on=DUE).values_list("closed_why", flat=True)) == ["withdrawn"] * 2


# Who is told


def test_without_an_account_it_goes_up_and_says_so(world, owes):
    User.objects.filter(pk__in=[world.own_worker.pk, world.manager.pk]).update(is_active=False)
    owes("north", due_on=DUE)
    round_of(date(2026, 3, 3))
    assert {(role, who) for _, role, who, _ in told()} == {
        ("social_worker", "Service Manager"),
        ("team_manager", "Service Manager"),
    }
    with looking_as(SYSTEM):
        assert set(Told.objects.values_list("why", flat=True)) == {"service"}


def test_longest_in_the_team_is_told_where_two_manage(world, owes):
    User.objects.filter(pk=world.other_manager.pk).update(email="zz@example.org")
    Membership.objects.create(user=world.other_manager, team=world.teams["North"])
    owes("north", due_on=DUE)
    round_of(date(2026, 3, 3))
    assert told(role="team_manager") == [("Amara", "team_manager", "Manager", "2026-03-03")]


def test_nobody_at_all_is_unowned_and_said(world, owes):
    User.objects.exclude(role="administrator").update(is_active=False)
    owes("north", due_on=DUE)
    outcome = round_of(MONDAY)
    assert (outcome.told, outcome.unowned) == (3, 3)
    assert told() == [("Amara", role, "", on) for role, on in (("social_worker", "2026-02-26"), ("team_manager", "2026-03-03"), ("service_manager", "2026-03-09"))]  # fmt: skip
    assert Round.objects.get().gaps == [
        {"team": "North", "role": "social_worker", "number": 1, "since": "2026-02-26"},
        {"team": "North", "role": "team_manager", "number": 1, "since": "2026-03-03"},
        {"team": "North", "role": "service_manager", "number": 1, "since": "2026-03-09"},
    ]
    with looking_as(SYSTEM):
        assert Notice.objects.filter(to=world.administrator).count() == 3
        assert not Notice.objects.filter(sentence__contains="Amara").exists()
    round_of(MONDAY)
    with looking_as(SYSTEM):
        assert Notice.objects.count() == 3  # said once
    # Somebody is appointed: it is theirs, and the record says since when.
    User.objects.filter(pk=world.head.pk).update(is_active=True)
    assert round_of(date(2026, 3, 10)).moved == 3
    assert {who for _, _, who, _ in told()} == {"Head"}
    assert Round.objects.latest("pk").gaps == []


# Who left, who is away


def test_a_leavers_notice_moves_to_the_manager(world, owes):
    owes("north", due_on=DUE)
    round_of(date(2026, 3, 3))
    User.objects.filter(pk=world.own_worker.pk).update(is_active=False)
    assert round_of(date(2026, 3, 4)).moved == 1
    assert told(role="social_worker") == [("Amara", "social_worker", "Manager", "2026-02-26")]
    with looking_as(SYSTEM):
        moved = Told.objects.get(moved_from__isnull=False)
        assert (moved.moved_why, moved.moved_from.to, moved.moved_from.closed_why) == (
            "left",
            world.own_worker,
            "moved",
        )
        assert moved.told_at == morning(date(2026, 3, 4))


def test_a_new_worker_is_told_in_place_of_the_one_before(world, owes):
    turn = owes("north", due_on=DUE)
    round_of(date(2026, 3, 2))
    with looking_as(SYSTEM):
        Deadline.objects.filter(pk=turn.pk).update(worker=world.workers["Tom Reed"])
        Child.objects.filter(pk=world.north.pk).update(worker=world.workers["Tom Reed"])
    round_of(date(2026, 3, 3))
    assert told(role="social_worker") == [("Amara", "social_worker", "Team Mate", "2026-02-26")]
    with looking_as(SYSTEM):
        assert Told.objects.get(moved_from__isnull=False).moved_why == "holder"


def test_what_was_answered_stays(world, owes):
    owes("north", due_on=DUE)
    round_of(date(2026, 3, 3))
    with looking_as(SYSTEM):
        Told.objects.filter(role="social_worker").update(answered_at=morning(DUE), answered_by=world.own_worker)
    User.objects.filter(pk=world.own_worker.pk).update(is_active=False)
    assert round_of(date(2026, 3, 4)).moved == 0


def away(world, who, cover, from_on, until_on):
    return Absence.objects.create(
        person=world.users[who],
        cover=world.users[cover],
        from_on=from_on,
        until_on=until_on,
        recorded_at=morning(from_on),
        recorded_by=world.users[who],
    )


def test_cover_is_told_instead_and_it_comes_back(world, owes):
    owes("north", due_on=DUE)
    round_of(date(2026, 2, 26))
    away(world, "own_worker", "team_mate", date(2026, 2, 27), date(2026, 3, 4))
    away(world, "manager", "other_manager", date(2026, 3, 3), date(2026, 3, 6))
    round_of(date(2026, 2, 27))
    assert told() == [("Amara", "social_worker", "Team Mate", "2026-02-26")]
    with looking_as(SYSTEM):
        row = Told.objects.get(closed_at=None)
        assert (row.covers, row.moved_why, row.why) == (world.own_worker, "away", "worker")
    round_of(date(2026, 3, 4))  # the worker is back; the manager is away, and the other manager may not see North
    assert told(role="social_worker") == [("Amara", "social_worker", "Own Worker", "2026-02-26")]
    with looking_as(SYSTEM):
        assert Told.objects.get(role="social_worker", closed_at=None).moved_why == "back"
        manager = Told.objects.get(role="team_manager", also=False)
        assert (manager.to, manager.covers, manager.named) == (world.other_manager, world.manager, False)
        seeing = Told.objects.get(role="team_manager", also=True)
        assert (seeing.to, seeing.named) == (world.service_manager, True)


def test_cover_who_is_away_too_is_passed_over_and_somebody_is_always_told(world, owes):
    for who, cover in (("own_worker", "team_mate"), ("team_mate", "own_worker")):
        away(world, who, cover, date(2026, 2, 20), date(2026, 3, 20))
    owes("north", due_on=DUE)
    round_of(date(2026, 2, 26))
    assert told() == [("Amara", "social_worker", "Manager", "2026-02-26")]
    User.objects.exclude(pk__in=[world.own_worker.pk, world.team_mate.pk]).update(is_active=False)
    round_of(date(2026, 2, 27))
    assert told() == [("Amara", "social_worker", "Own Worker", "2026-02-26")]


# Restricted records


def test_who_may_not_see_is_told_without_a_name_and_somebody_who_may_is_told_too(world, owes):
    owes("north_restricted", due_on=DUE)
    round_of(date(2026, 3, 3))
    with looking_as(SYSTEM):
        rows = {(t.role, t.also): (t.to, t.named, t.why) for t in Told.objects.select_related("to")}
    assert rows == {
        ("social_worker", False): (world.own_worker, True, "worker"),
        ("team_manager", False): (world.manager, False, "manager"),
        ("team_manager", True): (world.own_worker, True, "near"),
    }
    with looking_as(world.manager, morning(date(2026, 3, 3))):
        assert [row.child_id for row in Told.objects.all()] == [
            world.north_restricted.pk
        ]  # their own notice, and no other
        assert not Child.objects.filter(pk=world.north_restricted.pk).exists()


def test_manager_given_access_is_told_by_name(world, owes):
    give(world.manager, world.north_restricted, until_at=morning(date(2026, 6, 1)))
    owes("north_restricted", due_on=DUE)
    round_of(date(2026, 3, 3))
    with looking_as(SYSTEM):
        assert Told.objects.get(role="team_manager").named


def test_denial_beats_all(world, owes):
    with looking_as(SYSTEM):
        for user in (world.manager, world.relative):
            Denial.objects.get_or_create(
                user=user, child=world.relatives, defaults={"reason": "His uncle.", "made_at": morning(DUE)}
            )
    owes("relatives", due_on=DUE)
    round_of(date(2026, 3, 3))
    assert {(role, who) for _, role, who, _ in told()} == {
        ("social_worker", "Service Manager"),
        ("team_manager", "Service Manager"),
    }


def test_denied_later_it_is_taken_away(world, owes):
    owes("north", due_on=DUE)
    round_of(date(2026, 3, 3))
    with looking_as(SYSTEM):
        Denial.objects.create(user=world.manager, child=world.north, reason="Her uncle.", made_at=morning(MONDAY))
    with looking_as(world.manager, morning(MONDAY)):
        assert not Told.objects.exists()
    round_of(date(2026, 3, 4))
    assert told(role="team_manager") == [("Amara", "team_manager", "Service Manager", "2026-03-03")]


@pytest.mark.parametrize(
    "who", ["own_worker", "team_mate", "other_team", "manager", "head", "reviewing_officer", "administrator", "leaver"]
)
def test_database_shows_what_was_told_with_the_child_and_to_oneself(world, owes, who):
    for short in ("north", "north_restricted", "south_looked_after"):
        owes(short, due_on=DUE)
    round_of(date(2026, 3, 31))
    expected = {
        "own_worker": {"Amara", "Zoë"},
        "team_mate": {"Amara"},
        "other_team": {"Łukasz"},
        "manager": {"Amara", "Zoë"},  # told of her without her name
        "head": {"Amara", "Łukasz", "Zoë"},
        "reviewing_officer": {"Łukasz"},
    }.get(who, set())
    with looking_as(world.users[who], morning(MONDAY)):
        seen = set(Told.objects.values_list("child_id", flat=True))
    assert seen == {child.pk for child in world.children.values() if child.given_name in expected}


# Actions


def test_an_action_whose_owner_left_goes_to_the_childs_worker_or_up(world):
    with looking_as(world.manager, morning(DUE)):
        action = set_action(
            by=world.manager,
            at=morning(DUE),
            child=world.north,
            what="Visit at home and see her alone.",
            why="",
            owner=world.team_mate,
            due_on=MONDAY,
            came_from="escalation",
        )
    User.objects.filter(pk__in=[world.team_mate.pk, world.own_worker.pk]).update(is_active=False)
    round_of(date(2026, 3, 3))
    with looking_as(SYSTEM):
        assert Action.objects.get(pk=action.pk).owner == world.manager
        assert Action.objects.get().changes.get().reason.startswith("Its owner has left")


def test_a_past_morning_is_told_as_things_stood_then(world, owes):
    owes("north", due_on=DUE, met_on=date(2026, 3, 5))
    owes("south", due_on=DUE, started_on=date(2026, 3, 4))
    assert round_of(date(2026, 3, 4), past=date(2026, 3, 4)).told == 2
    assert {child for child, *_ in told()} == {"Amara"}
    assert round_of(date(2026, 3, 5), past=date(2026, 3, 4)).closed == 0
    assert round_of(date(2026, 3, 6), past=date(2026, 3, 4)).closed == 2
    round_of(date(2026, 3, 6))
    with looking_as(SYSTEM):
        assert set(Told.objects.filter(child=world.north).values_list("closed_why", "closed_on")) == {
            ("met", date(2026, 3, 5))
        }
