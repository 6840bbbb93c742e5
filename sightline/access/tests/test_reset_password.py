"""One-time passwords."""

import pytest
from django.core.exceptions import PermissionDenied

from sightline.access.commands.open_account import open_account
from sightline.access.commands.reset_password import reset_password
from sightline.access.commands.sign_in import sign_in
from sightline.access.models import User
from sightline.access.tests.world import NOW
from sightline.core.refusals import Refused
from sightline.history.models import Event


def test_one_time_password_signs_in_even_after_too_many_failures(world):
    for _ in range(5):
        with pytest.raises(Refused):
            sign_in(by="somebody", at=NOW, email="own_worker@example.org", password="wrong")
    password = reset_password(by=world.administrator, at=NOW, account=world.own_worker)
    person = sign_in(by="somebody", at=NOW, email="own_worker@example.org", password=password)
    assert person.one_time_password
    assert len(set(password)) > 5


def test_sessions_end(client, world):
    client.force_login(world.own_worker)
    reset_password(by=world.administrator, at=NOW, account=world.own_worker)
    assert client.get("/my-access/").status_code == 302


def test_closed_account_opens_again(world):
    reset_password(by=world.administrator, at=NOW, account=world.leaver)
    assert User.objects.get(pk=world.leaver.pk).is_active
    assert list(Event.objects.order_by("pk").values_list("kind", flat=True)) == ["account_reopened", "password_reset"]


def test_account_whose_worker_has_another_by_now_stays_closed(world):
    open_account(
        by="x", at=NOW, email="again@example.org", name="Leah", role="social_worker", worker=world.leaver.worker
    )
    with pytest.raises(Refused, match=r"again@example\.org"):
        reset_password(by=world.administrator, at=NOW, account=world.leaver)


def test_one_changes_ones_own_password_oneself(world):
    with pytest.raises(Refused) as refused:
        reset_password(by=world.administrator, at=NOW, account=world.administrator)
    assert refused.value.code == "own_account"


def test_only_administrators(world):
    with pytest.raises(PermissionDenied):
        reset_password(by=world.head, at=NOW, account=world.own_worker)


def test_screen_shows_it_once(client, world):
    client.force_login(world.administrator)
    answer = client.post(f"/accounts/{world.own_worker.pk}/password/")
    assert answer.context["password"] in answer.text
    assert client.get(f"/accounts/{world.own_worker.pk}/password/").status_code == 405
