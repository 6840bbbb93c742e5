"""The way in."""

import pytest

HOMES = {
    "own_worker": "/my-children/",
    "manager": "/my-team/",
    "head": "/line-of-sight/",
    "reviewing_officer": "/reviews/",
    "analyst": "/data/",
    "administrator": "/accounts/",
}


@pytest.mark.parametrize(("who", "path"), HOMES.items())
def test_each_role_begins_at_its_own_page(browse, who, path):
    sent = browse(who, "/")
    assert (sent.status_code, sent["Location"]) == (302, path)
    assert browse(who, path).status_code == 200


def test_wrong_method_is_refused(browse):
    assert browse("own_worker", "/", "post").status_code == 405


def test_nobody_is_asked_to_sign_in(client, db):
    assert client.get("/")["Location"].startswith("/sign-in/")
