"""Signing out."""

from sightline.access.commands.sign_out import sign_out
from sightline.access.tests.world import NOW
from sightline.history.models import Event
from sightline.history.record import sentence_of


def test_signing_out_is_recorded(world):
    sign_out(by=world.own_worker, at=NOW)
    assert sentence_of(Event.objects.get()) == "Own Worker signed out."


def test_screen_ends_the_session(client, world):
    client.force_login(world.own_worker)
    assert client.post("/sign-out/")["Location"] == "/sign-in/"
    assert client.get("/my-access/").status_code == 302


def test_a_link_cannot_sign_anybody_out(client, world):
    client.force_login(world.own_worker)
    assert client.get("/sign-out/").status_code == 405
    assert client.get("/my-access/").status_code == 200
