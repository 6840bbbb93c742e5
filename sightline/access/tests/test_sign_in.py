"""Signing in: the password, patience after wrong ones, the session, and what history keeps."""

from datetime import timedelta

import pytest

from sightline.access.commands.sign_in import sign_in
from sightline.access.models import SignInThrottle, User
from sightline.access.tests.world import NOW, PASSWORD
from sightline.core.refusals import Refused
from sightline.history.models import Event

WRONG = "The e-mail address or the password is not right."


def attempt(at=NOW, email="own_worker@example.org", password=PASSWORD):
    return sign_in(by="somebody", at=at, email=email, password=password)


def sentence(**kwargs):
    with pytest.raises(Refused) as refused:
        attempt(**kwargs)
    return refused.value.sentence


def kinds():
    return list(Event.objects.order_by("pk").values_list("kind", flat=True))


def test_right_password_signs_in_whatever_the_case_of_the_address(world):
    assert attempt(email=" Own_Worker@Example.ORG ") == world.own_worker
    assert User.objects.get(pk=world.own_worker.pk).signed_in_at == NOW
    assert Event.objects.get().by == world.own_worker


@pytest.mark.parametrize(
    ("email", "password"),
    [("own_worker@example.org", "wrong"), ("nobody@example.org", PASSWORD), ("leaver@example.org", PASSWORD)],
    ids=["wrong password", "no such person", "closed account"],
)
def test_all_failures_look_alike(world, email, password):
    assert sentence(email=email, password=password) == WRONG


def test_failure_is_kept_although_it_is_refused(world):
    sentence(password="wrong")
    assert kinds() == ["sign_in_failed"]
    assert SignInThrottle.objects.get().failed_at == [NOW]


def test_address_that_nobody_has_is_not_kept_in_history(world):
    sentence(email="MyPassword1@oops.example")
    assert Event.objects.get().subject == "an address without an account"


def test_fifth_failure_shuts_even_the_right_password_out_for_fifteen_minutes(world):
    fifth = NOW + timedelta(minutes=4)
    for minute in range(4):
        assert sentence(at=NOW + timedelta(minutes=minute), password="wrong") == WRONG
    assert "Wait 15 minutes" in sentence(at=fifth, password="wrong")
    assert "Wait 15 minutes" in sentence(at=fifth + timedelta(minutes=14, seconds=59))
    assert attempt(at=fifth + timedelta(minutes=15)) == world.own_worker
    assert kinds() == ["sign_in_failed"] * 5 + ["sign_in_throttled", "signed_in"]


def test_failures_further_apart_than_fifteen_minutes_do_not_add_up(world):
    for number in range(8):
        assert sentence(at=NOW + timedelta(minutes=4 * number), password="wrong") == WRONG


def test_addresses_nobody_has_are_shut_out_alike(world):
    for _ in range(4):
        sentence(email="nobody@example.org")
    assert "Wait 15 minutes" in sentence(email="nobody@example.org")


def test_success_forgets_the_failures_before_it(world):
    for _ in range(4):
        sentence(password="wrong")
    attempt()
    assert sentence(password="wrong") == WRONG


def test_what_no_longer_counts_is_not_kept(world):
    sentence(email="nobody@example.org")
    attempt(at=NOW + timedelta(minutes=30))
    assert list(SignInThrottle.objects.values_list("email", flat=True)) == ["own_worker@example.org"]


# The screen


def test_screen_signs_in_with_a_new_session_and_goes_on(client, world):
    client.get("/sign-in/")
    session = client.session
    session["kept"] = "from before"
    session.save()
    before = session.session_key
    answer = client.post("/sign-in/", {"email": "head@example.org", "password": PASSWORD, "next": "/my-access/"})
    assert (answer.status_code, answer["Location"]) == (302, "/my-access/")
    assert client.session.session_key != before
    assert client.get("/my-access/").status_code == 200


def test_screen_shows_the_refusal_and_keeps_it_in_history(client, world):
    answer = client.post("/sign-in/", {"email": "head@example.org", "password": "wrong"})
    assert WRONG in answer.text
    assert "wrong" not in answer.text.replace("There is a problem", "")
    assert kinds() == ["sign_in_failed"]


@pytest.mark.parametrize(
    "after", ["https://evil.example/", "//evil.example/", "javascript:alert(1)", "https:evil.example"]
)
def test_screen_goes_nowhere_else(client, world, after):
    answer = client.post("/sign-in/", {"email": "head@example.org", "password": PASSWORD, "next": after})
    assert answer["Location"] == "/"


def test_other_pages_ask_for_a_sign_in_and_come_back(client, world):
    assert client.get("/search/?q=amara")["Location"] == "/sign-in/?next=/search/%3Fq%3Damara"


def test_wrong_method_is_refused(client, world):
    assert client.put("/sign-in/").status_code == 405
