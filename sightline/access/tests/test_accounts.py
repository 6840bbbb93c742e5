"""The screens of accounts: who gets to them, and what they list."""

import pytest


def test_list_shows_everybody_and_sorts(client, world):
    client.force_login(world.administrator)
    page = client.get("/accounts/?sort=-role")
    assert "15 accounts" in page.text
    assert page.text.index("team_mate@example.org") < page.text.index("analyst@example.org")
    assert "Closed" in page.text


def test_account_tells_what_happened_to_it(client, world):
    client.force_login(world.administrator)
    client.post(f"/accounts/{world.own_worker.pk}/close/")
    page = client.get(f"/accounts/{world.own_worker.pk}/").text
    assert "Administrator closed the account of own_worker@example.org." in page
    assert "Reopen with a one-time password" in page


@pytest.mark.parametrize("path", ["", "close/", "password/"])
def test_account_that_is_not_there(client, world, path):
    client.force_login(world.administrator)
    url = f"/accounts/999999999/{path}"
    assert (client.post(url) if path else client.get(url)).status_code == 404


@pytest.mark.parametrize("who", ["own_worker", "manager", "head", "analyst", "reviewing_officer"])
@pytest.mark.parametrize("path", ["", "open/", "1/", "1/close/", "1/password/"])
def test_no_permission(client, world, who, path):
    client.force_login(world.users[who])
    assert client.get(f"/accounts/{path}").status_code == 403
    assert client.post(f"/accounts/{path}").status_code == 403


def test_wrong_method(client, world):
    client.force_login(world.administrator)
    assert client.post("/accounts/").status_code == 405
