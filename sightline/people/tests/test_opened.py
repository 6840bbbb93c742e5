"""The screen of who opened a record."""

import pytest

from sightline.access.models import View
from sightline.access.tests.world import NOW, REASON
from sightline.access.view_log import log_view, log_views
from sightline.access.viewer import SYSTEM, looking_as

URL = "/children/100001/opened/"


def test_worker_sees_who_it_was_and_what_they_were_to_the_child(client, world):
    with looking_as(world.analyst, NOW):
        log_view(viewer=world.analyst, child=world.north, what="Record", at=NOW, reason=REASON)
        log_views(world.analyst, [world.north], "Export of deadlines", NOW)
    client.force_login(world.own_worker)
    page = client.get(URL).text
    assert "Analyst, performance analyst" in page
    assert "Not working with this child" in page
    assert REASON in page
    assert "Export of deadlines" not in page
    assert "Export of deadlines" in client.get(f"{URL}?lists=yes").text


def test_reading_the_log_is_logged(client, world):
    client.force_login(world.own_worker)
    assert "Nobody has opened this record." in client.get(URL).text
    with looking_as(SYSTEM):
        assert View.objects.get().what == "Who opened the record"


@pytest.mark.parametrize(
    ("who", "status"),
    [
        ("own_worker", 200),
        ("manager", 200),
        ("head", 200),
        ("team_mate", 403),
        ("analyst", 403),
        ("other_team", 404),
        ("administrator", 404),
    ],
)
def test_who_gets_to_it(client, world, who, status):
    client.force_login(world.users[who])
    assert client.get(URL).status_code == status
    assert client.post(URL).status_code == 405
