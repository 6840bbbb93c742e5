"""Restricting a record."""

from datetime import UTC, date, datetime, timedelta

import pytest
from django.core.exceptions import PermissionDenied

from sightline.access.models import Denial, Grant, Restriction
from sightline.access.tests.world import NOW, REASON
from sightline.access.viewer import SYSTEM, looking_as
from sightline.core.refusals import Refused
from sightline.history.models import Event
from sightline.history.record import sentence_of
from sightline.people.commands.restrict_record import restrict_record
from sightline.people.models import Child

REVIEW = date(2026, 6, 7)  # 90 days on


def restrict(world, by="manager", child="north", keepers=(), reason=REASON, review_on=REVIEW):
    viewer = world.users[by]
    with looking_as(viewer, NOW):
        return restrict_record(
            by=viewer, at=NOW, child=world.children[child], reason=reason, keepers=keepers, review_on=review_on
        )


def who_sees(world, child, at=NOW):
    seeing = set()
    for name, user in world.users.items():
        with looking_as(user, at):
            if Child.objects.filter(pk=world.children[child].pk).exists():
                seeing.add(name)
    return seeing


def test_record_stays_open_to_holders_keepers_and_who_restricted_it(world):
    assert {"team_mate", "head", "analyst", "service_manager"} < who_sees(world, "north")
    restrict(world, keepers=[world.team_mate])
    assert who_sees(world, "north") == {"own_worker", "manager", "team_mate"}


def test_keepers_lose_it_at_the_end_of_the_review_day(world):
    restrict(world, keepers=[world.team_mate])
    midnight = datetime(2026, 6, 7, 23, 0, tzinfo=UTC)  # London is an hour ahead in June
    assert "team_mate" in who_sees(world, "north", midnight - timedelta(seconds=1))
    assert who_sees(world, "north", midnight) == {"own_worker"}


def test_whoever_holds_the_child_needs_no_access_given(world):
    restrict(world, keepers=[world.own_worker])
    assert set(Grant.objects.values_list("user__email", flat=True)) == {"manager@example.org"}


def test_a_keeper_who_is_denied_stays_out(world):
    Denial.objects.create(user=world.team_mate, child=world.north, reason=REASON, made_at=NOW)
    restrict(world, keepers=[world.team_mate])
    assert "team_mate" not in who_sees(world, "north")


def test_it_is_recorded(world):
    restriction = restrict(world, keepers=[world.team_mate])
    with looking_as(SYSTEM):
        sentences = [sentence_of(event) for event in Event.objects.order_by("pk")]
    assert sentences[0] == (
        f"Manager restricted the record of Amara Okafor, to be reviewed by Sunday 7 June 2026: “{REASON}”"
    )
    given = {sentence.partition(" until ")[0] for sentence in sentences[1:]}
    assert given == {f"Manager gave {who} access to the record of Amara Okafor" for who in ("Team Mate", "Manager")}
    assert (restriction.made_by, restriction.review_on) == (world.manager, REVIEW)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"reason": "because"}, "reason_too_short"),
        ({"review_on": REVIEW + timedelta(days=1)}, "bad_last_day"),
        ({"review_on": date(2026, 3, 8)}, "bad_last_day"),
    ],
)
def test_bad_decisions_are_refused(world, changes, code):
    with pytest.raises(Refused) as refused:
        restrict(world, **changes)
    assert refused.value.code == code
    assert not Restriction.objects.exists()


@pytest.mark.parametrize(("who", "code"), [("leaver", "account_closed"), ("administrator", "role_without_children")])
def test_a_keeper_must_be_able_to_use_it(world, who, code):
    with pytest.raises(Refused) as refused:
        restrict(world, keepers=[world.users[who]])
    assert refused.value.code == code
    assert not Grant.objects.exists()


def test_restricted_once_only(world):
    restrict(world)
    with pytest.raises(Refused, match="restricted already"):
        restrict(world)


@pytest.mark.parametrize("who", ["own_worker", "analyst", "reviewing_officer", "administrator"])
def test_no_permission(world, who):
    with pytest.raises(PermissionDenied):
        restrict(world, by=who)
