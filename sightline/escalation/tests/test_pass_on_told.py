"""Handing on: the record keeps who was told first, who handed it to whom, and why."""

from datetime import date

import pytest

from sightline.access.models import User
from sightline.access.tests.world import NOW
from sightline.access.viewer import SYSTEM, looking_as
from sightline.core.refusals import Refused
from sightline.escalation.commands.pass_on_told import pass_on_told
from sightline.escalation.models import Told

from .telling import round_of

WHY = "Tom has known the family for years."


def passes(world, who, rows, to="team_mate", reason=WHY):
    with looking_as(world.users[who], NOW):
        return pass_on_told(
            by=world.users[who], at=NOW, told=[row.pk for row in rows], to=world.users[to], reason=reason
        )


def test_both_are_on_the_record_and_it_stays_there(world, told, mine):
    (made,) = passes(world, "own_worker", [mine("own_worker")["dental_check"]])
    assert (made.to, made.moved_from.to, made.moved_by, made.note) == (
        world.team_mate,
        world.own_worker,
        world.own_worker,
        WHY,
    )
    assert round_of(date(2026, 3, 10)).moved == 0
    # Until that person leaves too.
    User.objects.filter(pk=world.team_mate.pk).update(is_active=False)
    assert round_of(date(2026, 3, 11)).moved == 1
    assert mine("own_worker")["dental_check"].moved_why == "left"


def test_those_who_oversee_may_hand_on_anybodys(world, told, mine):
    passes(world, "manager", [mine("own_worker")["dental_check"]])
    with looking_as(SYSTEM):
        assert Told.objects.get(why="passed_on").moved_by == world.manager


@pytest.mark.parametrize(
    ("who", "to", "reason", "code"),
    [
        ("own_worker", "own_worker", WHY, "same_person"),
        ("own_worker", "other_team", WHY, "out_of_sight"),
        ("own_worker", "leaver", WHY, "out_of_sight"),
        ("own_worker", "team_mate", "Busy.", "no_reason"),
        ("team_mate", "team_mate", WHY, "answered_already"),
    ],
)
def test_refused(world, told, mine, who, to, reason, code):
    with pytest.raises(Refused) as refused:
        passes(world, who, [mine("own_worker")["dental_check"]], to, reason)
    assert refused.value.code == code


def test_manager_cannot_hand_on_what_names_nobody_to_them(world, told, mine):
    with pytest.raises(Refused):
        passes(world, "manager", [mine("manager", "north_restricted")["child_protection_visit"]])
