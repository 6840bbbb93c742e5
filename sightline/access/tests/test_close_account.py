"""Closing an account."""

import pytest
from django.core.exceptions import PermissionDenied

from sightline.access.commands.close_account import close_account
from sightline.access.models import User
from sightline.access.tests.world import NOW, PASSWORD
from sightline.core.refusals import Refused
from sightline.history.models import Event
from sightline.history.record import sentence_of


def test_session_of_a_closed_account_dies_at_once(client, world):
    client.force_login(world.own_worker)
    assert client.get("/my-access/").status_code == 200
    close_account(by=world.administrator, at=NOW, account=world.own_worker)
    assert client.get("/my-access/").status_code == 302
    assert sentence_of(Event.objects.get()) == "Administrator closed the account of own_worker@example.org."


def test_reopening_does_not_revive_the_session_or_the_password(client, world):
    client.force_login(world.own_worker)
    close_account(by=world.administrator, at=NOW, account=world.own_worker)
    User.objects.filter(pk=world.own_worker.pk).update(is_active=True)
    assert client.get("/my-access/").status_code == 302
    assert not User.objects.get(pk=world.own_worker.pk).check_password(PASSWORD)


def test_nobody_closes_their_own_account(world):
    with pytest.raises(Refused) as refused:
        close_account(by=world.administrator, at=NOW, account=world.administrator)
    assert refused.value.code == "own_account"


def test_last_administrator_stays(world):
    with pytest.raises(Refused) as refused:
        close_account(by="the command line", at=NOW, account=world.administrator)
    assert refused.value.code == "last_administrator"
    User.objects.create(email="second@example.org", name="Second", role="administrator")
    close_account(by="the command line", at=NOW, account=world.administrator)


def test_closed_account_is_not_closed_again(world):
    with pytest.raises(Refused, match="closed already"):
        close_account(by=world.administrator, at=NOW, account=world.leaver)


def test_only_administrators_close_accounts(world):
    with pytest.raises(PermissionDenied):
        close_account(by=world.head, at=NOW, account=world.own_worker)


def test_screen_closes_by_post_only(client, world):
    client.force_login(world.administrator)
    url = f"/accounts/{world.own_worker.pk}/close/"
    assert client.get(url).status_code == 405
    assert client.post(url)["Location"] == "/accounts/"
    assert not User.objects.get(pk=world.own_worker.pk).is_active
    page = client.post(f"/accounts/{world.administrator.pk}/close/", follow=True).text
    assert "cannot change or close your own account" in page
