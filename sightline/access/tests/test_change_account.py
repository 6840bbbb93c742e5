"""Changing what an account is for."""

import pytest
from django.core.exceptions import PermissionDenied

from sightline.access.commands.change_account import change_account
from sightline.access.models import User
from sightline.access.tests.world import NOW
from sightline.access.viewer import looking_as
from sightline.core.refusals import Refused
from sightline.history.models import Event
from sightline.history.record import sentence_of
from sightline.people.models import Child


def change(world, account, **changes):
    account.refresh_from_db()
    values = {
        "by": world.administrator,
        "name": account.name,
        "role": account.role,
        "worker": account.worker,
        "teams": list(account.teams.all()),
    }
    change_account(at=NOW, account=account, **values | changes)


def test_change_holds_at_once_and_is_told(world):
    change(world, world.own_worker, role="team_manager", worker=None, teams=[world.teams["South"]])
    with looking_as(world.own_worker, NOW):
        assert not Child.objects.filter(pk=world.north.pk).exists()
        assert Child.objects.filter(pk=world.south.pk).exists()
    assert sentence_of(Event.objects.get()) == (
        "Administrator changed the account of own_worker@example.org: role Social worker to Team manager; "
        "worker Priya Shah to none; joined South; left North."
    )


def test_no_change_is_no_event(world):
    change(world, world.own_worker)
    assert not Event.objects.exists()


@pytest.mark.parametrize(
    ("account", "changes", "code"),
    [
        ("administrator", {"role": "head_of_service"}, "own_account"),
        ("leaver", {"role": "analyst"}, "account_closed"),
        ("own_worker", {"name": ""}, "no_name"),
        ("own_worker", {"role": "king"}, "unknown_role"),
        ("own_worker", {"role": "administrator"}, "role_without_children"),
    ],
)
def test_what_may_not_be_is_refused(world, account, changes, code):
    with pytest.raises(Refused) as refused:
        change(world, world.users[account], **changes)
    assert refused.value.code == code


def test_worker_of_another_account_is_refused(world):
    with pytest.raises(Refused, match=r"team_mate@example\.org"):
        change(world, world.own_worker, worker=world.team_mate.worker)


def test_last_administrator_keeps_the_role(world):
    with pytest.raises(Refused, match="last administrator"):
        change(world, world.administrator, by="the command line", role="analyst")
    User.objects.create(email="second@example.org", name="Second", role="administrator")
    change(world, world.administrator, by="the command line", role="analyst")


def test_only_administrators_change_accounts(world):
    with pytest.raises(PermissionDenied):
        change(world, world.own_worker, by=world.head, role="analyst")


def test_screen_changes_an_account(client, world):
    client.force_login(world.administrator)
    url = f"/accounts/{world.manager.pk}/"
    assert "Manager" in client.get(url).text
    answer = client.post(
        url,
        {
            "name": "Mina Patel",
            "role": "team_manager",
            "worker": world.manager.worker_id,
            "teams": [world.teams["South"].pk],
        },
    )
    assert answer["Location"] == "/accounts/"
    world.manager.refresh_from_db()
    assert (world.manager.name, [team.name for team in world.manager.teams.all()]) == ("Mina Patel", ["South"])


def test_screen_offers_no_change_of_ones_own_account(client, world):
    client.force_login(world.administrator)
    page = client.get(f"/accounts/{world.administrator.pk}/").text
    assert "another administrator looks after" in page
    assert "Close this account" not in page
