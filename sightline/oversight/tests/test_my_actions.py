"""My actions: list, filter, export."""

from datetime import date, timedelta

from sightline.access.models import View
from sightline.access.tests.world import NOW
from sightline.access.viewer import SYSTEM, looking_as
from sightline.oversight.commands.finish_action import finish_action

PATH = "/my-actions/"


def test_mine_by_day_and_nobody_elses(client, world, sets):
    sets(due_on=date(2026, 3, 20), what="Ring the grandmother on Friday.")
    sets(due_on=date(2026, 3, 11), what="Visit at school on Wednesday.")
    sets("manager", owner=world.team_mate, what="Somebody else will do this.")
    client.force_login(world.own_worker)
    page = client.get(PATH)
    assert [row.what for row in page.context["table"].page] == [
        "Visit at school on Wednesday.",
        "Ring the grandmother on Friday.",
    ]
    assert "Somebody else" not in page.text
    assert client.post(PATH).status_code == 405
    with looking_as(SYSTEM):
        assert View.objects.get(what="My actions").child == world.north


def test_overdue_and_done_are_apart(client, world, sets, at):
    late, done = sets(due_on=date(2026, 3, 10)), sets(due_on=date(2026, 3, 10), what="This one is going to be done.")
    with looking_as(world.own_worker, NOW):
        finish_action(by=world.own_worker, at=NOW, action=done.pk, note="It was done at once.")
    at(NOW + timedelta(days=2))
    client.force_login(world.own_worker)
    for show, found in (("overdue", [late.pk]), ("done", [done.pk]), ("all", [late.pk, done.pk]), ("", [late.pk])):
        assert [row.id for row in client.get(PATH, {"show": show}).context["table"].page] == found, show
    assert "Overdue" in client.get(PATH).text


def test_export_is_logged(client, world, action):
    client.force_login(world.own_worker)
    page = client.get(PATH, {"format": "csv"})
    assert "Visit at home and see her alone." in page.text
    with looking_as(SYSTEM):
        assert View.objects.filter(what="Download: My actions").exists()


def test_empty_list_says_so(client, world):
    client.force_login(world.head)
    assert "You have no action to do." in client.get(PATH).text


def test_administrator_has_none(client, world):
    client.force_login(world.administrator)
    assert client.get(PATH).status_code == 403
