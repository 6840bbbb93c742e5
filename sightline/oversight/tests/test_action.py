"""One action's page: history, and the four things that can be done."""

from datetime import date

import pytest

from sightline.access.tests.world import NOW
from sightline.access.viewer import looking_as
from sightline.oversight.models import Action
from sightline.oversight.queries.owners import owners


@pytest.fixture
def page(client, world, action):
    client.force_login(world.own_worker)
    return f"/actions/{action.pk}/"


def stands(world, action):
    with looking_as(world.own_worker, NOW):
        return Action.objects.get(pk=action.pk)


def test_done(client, world, action, page):
    sent = client.post(page, {"do": "finish", "finish-note": "Seen alone at home, and well."})
    assert sent["Location"] == "/my-actions/"
    assert stands(world, action).status == "done"
    assert "Seen alone at home, and well." in client.get(page).text
    assert "Mark as done" not in client.get(page).text


def test_moved_and_handed_on_and_withdrawn(client, world, action, page):
    client.post(page, {"do": "move", "move-due_on": "16 3 2026", "move-reason": "The family is away."})
    assert stands(world, action).due_on == date(2026, 3, 16)
    client.post(
        page, {"do": "hand-on", "hand-on-owner": str(world.manager.pk), "hand-on-reason": "I am on leave then."}
    )
    assert stands(world, action).owner == world.manager
    client.post(page, {"do": "withdraw", "withdraw-reason": "Another worker saw her."})
    assert stands(world, action).status == "withdrawn"
    text = client.get(page).text
    for said in (
        "Moved from 12 Mar 2026 to 16 Mar 2026",
        "Handed on from Own Worker to Manager",
        "Another worker saw her.",
    ):
        assert said in text


def test_refusal_is_shown_at_its_field(client, page):
    text = client.post(page, {"do": "move", "move-due_on": "1 1 2020", "move-reason": "The family is away."}).text
    assert "Choose a day from today to a year ahead." in text


def test_who_only_sees_the_child_is_offered_nothing(client, world, action):
    client.force_login(world.team_mate)
    text = client.get(f"/actions/{action.pk}/").text
    assert "Visit at home" in text
    assert "Mark as done" not in text
    assert client.post(f"/actions/{action.pk}/", {"do": "finish", "finish-note": "x" * 20}).status_code == 403


def test_other_team_and_unknown_forms(client, world, action, page):
    assert client.post(page, {"do": "burn"}).status_code == 400
    client.force_login(world.other_team)
    assert client.get(page).status_code == 404


def test_owners_offered_are_near_and_may_open_the_record(world):
    with looking_as(world.manager, NOW):
        offered = owners(world.manager, world.north, at=NOW)
    names = [name for _, name in offered]
    assert names[:2] == ["Manager, you", "Own Worker, the child's worker"]
    assert "Service Manager, service manager" in names
    assert "Head, head of service" in names
    assert not any(name.startswith(("Other", "Leaver", "Administrator", "Reviewing")) for name in names)


def test_owners_of_a_restricted_record_are_those_who_hold_it(world):
    with looking_as(world.own_worker, NOW):
        assert [name for _, name in owners(world.own_worker, world.north_restricted, at=NOW)] == ["Own Worker, you"]
