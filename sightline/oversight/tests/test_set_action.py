"""Setting an action: what, who, by when, for a child that both see."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import PermissionDenied

from sightline.access.models import Denial, User
from sightline.access.tests.world import NOW
from sightline.access.viewer import SYSTEM, looking_as
from sightline.core.refusals import Refused
from sightline.history.models import Event
from sightline.history.record import sentence_of
from sightline.oversight.models import Action, Status


def test_action_is_kept_as_said(world, sets):
    action = sets("manager", owner=world.own_worker)
    assert (action.owner, action.due_on, action.status, action.set_by) == (
        world.own_worker,
        date(2026, 3, 12),
        Status.OPEN,
        world.manager,
    )
    with looking_as(SYSTEM):
        assert sentence_of(Event.objects.get(kind="action_set")) == (
            "Manager set an action for Amara Okafor, by Thursday 12 March 2026, for Own Worker: “Visit at home and see her alone.”"
        )


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ({"what": "  Visit  "}, "nothing_said"),
        ({"due_on": NOW.date() - timedelta(days=1)}, "bad_day"),
        ({"due_on": NOW.date() + timedelta(days=366)}, "bad_day"),
    ],
)
def test_what_is_not_enough_is_refused(sets, said, code):
    with pytest.raises(Refused) as refused:
        sets(**said)
    assert refused.value.code == code


@pytest.mark.parametrize("days", [0, 365])
def test_today_and_a_year_ahead_are_in_bounds(sets, days):
    assert sets(due_on=NOW.date() + timedelta(days=days)).pk


@pytest.mark.parametrize("owner", ["other_team", "reviewing_officer", "administrator", "leaver"])
def test_somebody_who_may_not_open_the_record_cannot_be_asked(world, sets, owner):
    with pytest.raises(Refused, match="may not open this child's record"):
        sets(owner=world.users[owner])


def test_denial_beats_the_team(world, sets):
    with looking_as(SYSTEM):
        Denial.objects.create(user=world.team_mate, child=world.north, reason="Her uncle.", made_at=NOW)
    with pytest.raises(Refused, match="may not open this child's record"):
        sets(owner=world.team_mate)


def test_child_out_of_sight_is_not_there(world, sets):
    with pytest.raises(Refused, match="no such child"):
        sets("other_team", owner=world.other_team)


def test_role_without_the_permission_is_refused(world, sets):
    with pytest.raises(PermissionDenied):
        sets("administrator")
    assert not Action.objects.exists()
    assert User.objects.filter(role="administrator").exists()
