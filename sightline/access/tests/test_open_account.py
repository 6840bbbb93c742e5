"""Opening an account."""

import pytest
from django.core.exceptions import PermissionDenied

from sightline.access.commands.open_account import open_account
from sightline.access.commands.sign_in import sign_in
from sightline.access.models import User
from sightline.access.tests.world import NOW
from sightline.core.refusals import Refused
from sightline.history.models import Event
from sightline.history.record import sentence_of


def opened(world, **changes):
    values = {
        "by": world.administrator,
        "email": "New.Person@Example.org",
        "name": " New  Person ",
        "role": "social_worker",
    }
    return open_account(at=NOW, **values | changes)


def test_account_opens_with_a_one_time_password(world):
    made = opened(
        world, worker=world.workers["Mina Patel"].__class__.objects.create(name="New P"), teams=[world.teams["North"]]
    )
    account = User.objects.get(email="new.person@example.org")
    assert (account.name, account.one_time_password, account.worker.name) == ("New Person", True, "New P")
    assert [team.name for team in account.teams.all()] == ["North"]
    assert sign_in(by="somebody", at=NOW, email=account.email, password=made.password) == account
    assert sentence_of(Event.objects.get(kind="account_opened")) == (
        "Administrator opened an account for new.person@example.org: Social worker."
    )


def test_command_line_opens_the_first_account(db):
    made = open_account(by="the command line", at=NOW, email="first@example.org", name="First", role="administrator")
    assert made.account.can("ACCOUNT_MANAGE")
    assert Event.objects.get().actor == "the command line"


def test_password_that_was_given_stands(world):
    assert not opened(world, password="known to everybody here").account.one_time_password


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"email": "not an address"}, "not_an_email"),
        ({"email": ""}, "not_an_email"),
        ({"email": "HEAD@example.org"}, "email_taken"),
        ({"name": " "}, "no_name"),
        ({"role": "king"}, "unknown_role"),
    ],
)
def test_bad_accounts_are_refused(world, changes, code):
    with pytest.raises(Refused) as refused:
        opened(world, **changes)
    assert refused.value.code == code


def test_a_worker_has_one_account_and_an_administrator_is_no_worker(world):
    with pytest.raises(Refused, match="has an account already: own_worker@"):
        opened(world, worker=world.own_worker.worker)
    with pytest.raises(Refused, match="takes no worker"):
        opened(world, role="administrator", worker=world.own_worker.worker)
    assert (
        opened(world, worker=world.leaver.worker).account.worker == world.leaver.worker
    )  # whoever left is no hindrance


@pytest.mark.parametrize("who", ["head", "manager", "leaver"])
def test_only_administrators_open_accounts(world, who):
    with pytest.raises(PermissionDenied):
        opened(world, by=world.users[who])


def test_screen_shows_the_password_once(client, world):
    client.force_login(world.administrator)
    answer = client.post("/accounts/open/", {"email": "new@example.org", "name": "New", "role": "analyst"})
    assert "shown this once only" in answer.text
    account = User.objects.get(email="new@example.org")
    password = answer.context["password"]
    assert password in answer.text
    assert account.check_password(password)
    assert password not in client.get(f"/accounts/{account.pk}/").text


def test_screen_says_what_is_wrong_beside_its_field(client, world):
    client.force_login(world.administrator)
    answer = client.post("/accounts/open/", {"email": "head@example.org", "name": "New", "role": "analyst"})
    assert answer.context["form"].errors == {"email": ["head@example.org has an account already."]}
