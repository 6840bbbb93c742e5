"""Choosing one's own password."""

import pytest
from django.test import Client

from sightline.access.commands.change_password import change_password
from sightline.access.models import User
from sightline.access.tests.world import NOW, PASSWORD
from sightline.core.refusals import Refused
from sightline.history.models import Event

NEW = "three unlikely words"


def test_new_password_takes_the_place_of_the_old(world):
    change_password(by=world.own_worker, at=NOW, old=PASSWORD, new=NEW)
    person = User.objects.get(pk=world.own_worker.pk)
    assert person.check_password(NEW)
    assert not person.check_password(PASSWORD)
    assert Event.objects.get().kind == "password_changed"


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("not it", NEW, "wrong_password"),
        (PASSWORD, PASSWORD, "same_password"),
        (PASSWORD, "short", "weak_password"),
        (PASSWORD, "password1234", "weak_password"),
        (PASSWORD, "own_worker@example", "weak_password"),
    ],
)
def test_bad_choices_are_refused(world, old, new, code):
    with pytest.raises(Refused) as refused:
        change_password(by=world.own_worker, at=NOW, old=old, new=new)
    assert refused.value.code == code
    assert not Event.objects.exists()


def test_screen_keeps_this_session_and_ends_the_others(client, world):
    elsewhere = Client()
    client.force_login(world.own_worker)
    elsewhere.force_login(world.own_worker)
    assert client.post("/my-access/password/", {"old": PASSWORD, "new": NEW})["Location"] == "/my-access/"
    assert client.get("/my-access/").status_code == 200
    assert elsewhere.get("/my-access/").status_code == 302


def test_with_a_one_time_password_every_page_leads_here(client, world):
    User.objects.filter(pk=world.own_worker.pk).update(one_time_password=True)
    client.force_login(world.own_worker)
    assert client.get("/search/")["Location"] == "/my-access/password/"
    assert "one-time password" in client.get("/my-access/password/").text
    client.post("/my-access/password/", {"old": PASSWORD, "new": NEW})
    assert client.get("/search/").status_code == 200


def test_screen_says_what_is_wrong_beside_its_field(client, world):
    client.force_login(world.own_worker)
    answer = client.post("/my-access/password/", {"old": "not it", "new": NEW})
    assert "Your present password is not right." in answer.text
    assert NEW not in answer.text
