"""Where nobody can be told: for heads and administrators, naming no child."""

import pytest

from sightline.access.models import User

from .telling import round_of

PATH = "/told/nobody/"


@pytest.mark.parametrize("who", ["head", "administrator"])
def test_teams_and_rungs_and_no_child(client, world, ladder, owes, who):
    from datetime import date

    owes("north", due_on=date(2026, 3, 2))
    User.objects.exclude(role="administrator").update(is_active=False)
    round_of(date(2026, 3, 9))
    User.objects.filter(pk=world.head.pk).update(is_active=True)
    client.force_login(world.users[who])
    text = client.get(PATH).text
    for said in ("North", "Team manager", "Thursday 26 February 2026"):
        assert said in text
    assert "Amara" not in text
    assert client.post(PATH).status_code == 405


def test_all_is_well(client, world):
    client.force_login(world.head)
    assert "No round has been made yet." in client.get(PATH).text
    assert "Somebody was told of everything." in client.get(PATH).text


def test_others_may_not(client, world):
    client.force_login(world.manager)
    assert client.get(PATH).status_code == 403
