"""Lifting the restriction of a record."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import PermissionDenied

from sightline.access.models import Restriction
from sightline.access.tests.world import NOW, REASON, give
from sightline.access.viewer import SYSTEM, looking_as
from sightline.core.refusals import Refused
from sightline.history.models import Event
from sightline.people.commands.lift_restriction import lift_restriction
from sightline.people.commands.restrict_record import restrict_record
from sightline.people.models import Child

LATER = NOW + timedelta(days=1)


@pytest.fixture
def restricted(world):
    """Amara's record, restricted by the head of service, with access for a worker of another team."""
    with looking_as(world.head, NOW):
        restrict_record(
            by=world.head,
            at=NOW,
            child=world.north,
            reason=REASON,
            keepers=[world.other_team],
            review_on=date(2026, 5, 1),
        )
    return world


def lift(world, by="head", reason="The inquiry ended; nobody is at risk."):
    viewer = world.users[by]
    with looking_as(viewer, LATER):
        lift_restriction(by=viewer, at=LATER, child=world.north, reason=reason)


def sees(who, child):
    with looking_as(who, LATER):
        return Child.objects.filter(pk=child.pk).exists()


def test_ordinary_readers_are_back_and_given_access_ends(restricted):
    world = restricted
    assert not sees(world.team_mate, world.north)
    assert sees(world.other_team, world.north)
    lift(world)
    assert sees(world.team_mate, world.north)
    assert sees(world.head, world.north)
    assert not sees(world.other_team, world.north)


def test_somebody_who_sees_the_record_by_given_access_only_can_lift_it(world):
    give(world.manager, world.south_restricted, until_at=LATER + timedelta(days=1))
    with looking_as(world.manager, LATER):
        lift_restriction(by=world.manager, at=LATER, child=world.south_restricted, reason=REASON)
    assert not sees(world.manager, world.south_restricted)
    assert sees(world.other_manager, world.south_restricted)


def test_emergency_access_runs_out_by_itself(restricted):
    world = restricted
    give(world.adviser, world.north, until_at=LATER + timedelta(minutes=1), break_glass=True)
    lift(world)
    assert sees(world.adviser, world.north)


def test_it_is_recorded(restricted):
    lift(restricted)
    with looking_as(SYSTEM):
        restriction = Restriction.objects.get()
        assert (restriction.lifted_by, restriction.lifted_at) == (restricted.head, LATER)
        assert Event.objects.latest("pk").kind == "restriction_lifted"


def test_what_is_not_restricted_is_not_lifted(world):
    with pytest.raises(Refused, match="not restricted"):
        lift(world)


def test_a_reason_is_needed(restricted):
    with pytest.raises(Refused, match="at least 20"):
        lift(restricted, reason="done")


def test_no_permission(restricted):
    with pytest.raises(PermissionDenied):
        lift(restricted, by="own_worker")
