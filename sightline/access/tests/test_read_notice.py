"""Notices: told to one person, read by them alone, marked as read."""

import pytest

from sightline.access.commands.read_notice import read_notice
from sightline.access.models import Notice
from sightline.access.notices import tell, unread_notices
from sightline.access.queries.notices import notices
from sightline.access.tests.world import NOW
from sightline.access.viewer import looking_as
from sightline.core.refusals import Refused
from sightline.history.models import Event


@pytest.fixture
def told(world):
    """The manager is told of a child they see, and of one they do not."""
    tell([world.manager], "About Amara.", at=NOW, child=world.north)
    tell([world.manager], "About a restricted record.", at=NOW, child=world.north_restricted)
    return world


def test_notice_of_a_record_out_of_sight_is_read_but_leads_nowhere(told):
    with looking_as(told.manager, NOW):
        assert {(n.sentence, n.child_ref) for n in notices(told.manager)} == {
            ("About Amara.", "100001"),
            ("About a restricted record.", ""),
        }


@pytest.mark.parametrize("who", ["own_worker", "head", "administrator"])
def test_database_shows_notices_to_their_addressee_alone(told, who):
    with looking_as(told.users[who], NOW):
        assert not Notice.objects.exists()


def test_reading_one_is_recorded_once(told):
    with looking_as(told.manager, NOW):
        first = notices(told.manager)[0]
        for _ in range(2):
            read_notice(by=told.manager, at=NOW, notice=first.id)
        assert unread_notices(told.manager) == 1
        assert notices(told.manager)[-1].id == first.id  # what was read comes last
    assert Event.objects.get().kind == "notice_read"


def test_somebody_elses_is_not_there(told):
    with looking_as(told.manager, NOW):
        number = notices(told.manager)[0].id
    with looking_as(told.head, NOW), pytest.raises(Refused):
        read_notice(by=told.head, at=NOW, notice=number)


def test_screen_lists_and_marks(client, told):
    client.force_login(told.manager)
    page = client.get("/notices/")
    assert "About Amara." in page.text
    assert 'href="/children/100001/"' in page.text
    number = page.context["notices"][0].id
    assert client.get(f"/notices/{number}/read/").status_code == 405
    assert client.post(f"/notices/{number}/read/")["Location"] == "/notices/"
    assert "marked as read 9 March 2026" in client.get("/notices/").text


def test_screen_of_somebody_elses_notice_is_not_found(client, told):
    with looking_as(told.manager, NOW):
        number = notices(told.manager)[0].id
    client.force_login(told.head)
    assert client.post(f"/notices/{number}/read/").status_code == 404
