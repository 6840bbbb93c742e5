"""One child's notices: shown is opened; answered, handed on, noted."""

from datetime import date

import pytest

from sightline.access.models import View
from sightline.access.viewer import SYSTEM, looking_as
from sightline.escalation.models import Told
from sightline.oversight.models import Action


@pytest.fixture
def page(client, world, told, mine):
    client.force_login(world.manager)
    return f"/told/{mine('manager')['dental_check'].pk}/"


def test_showing_it_marks_and_logs_it(client, world, page):
    text = client.get(page).text
    for said in (
        "Amara Okafor",
        "Child protection visit, due Monday 2 March 2026",
        "Own Worker",
        "What will be done by when?",
    ):
        assert said in text, said
    with looking_as(SYSTEM):
        assert Told.objects.filter(opened_at__isnull=False, to=world.manager).count() == 2
        assert View.objects.filter(what="What I have been told", child=world.north, listed=False).count() == 1


def test_answered(client, world, page, mine):
    chosen = [str(row.pk) for row in mine("manager").values()]
    sent = {"told": chosen, "what": "Visit at home tomorrow.", "owner": str(world.own_worker.pk), "due_on": "10 3 2026"}
    assert client.post(page, sent)["Location"] == "/told/"
    with looking_as(SYSTEM):
        action = Action.objects.get()
    text = client.get(page).text
    assert f'href="/actions/{action.pk}/"' in text
    assert "Visit at home tomorrow. Own Worker, by 10 March 2026" in text
    assert "What will be done by when?" not in text


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"due_on": "1 3 2026"}, "Choose a day from today to a year ahead."),
        ({"due_on": ""}, "Say by when"),
        ({"what": "Soon"}, "at least 10 characters"),
        ({"told": []}, "Choose at least one"),
    ],
)
def test_what_is_missing_is_said(client, world, page, mine, change, said):
    sent = {"told": [str(mine("manager")["dental_check"].pk)], "what": "Book it with the dentist.", "owner": str(world.manager.pk), "due_on": "12 3 2026"}  # fmt: skip
    assert said in client.post(page, sent | change).text


def test_handed_on(client, world, page, mine):
    row = mine("manager")["dental_check"]
    assert client.get(f"{page}hand-on/").status_code == 200
    sent = {"told": [str(row.pk)], "to": str(world.service_manager.pk), "reason": "It needs money that I do not have."}
    assert client.post(f"{page}hand-on/", sent)["Location"] == "/told/"
    client.force_login(world.service_manager)
    text = client.get("/told/").text
    assert "From Manager, handed on by Manager: “It needs money that I do not have.”" in text


def test_without_a_name(client, world, told, mine):
    row = mine("manager", "north_restricted")["child_protection_visit"]
    client.force_login(world.manager)
    page = client.get(f"/told/{row.pk}/").text
    assert "A child whose record is restricted" in page
    assert "Zoë" not in page
    assert "100002" not in page
    assert client.get(f"/told/{row.pk}/hand-on/").status_code == 404
    assert client.post(f"/told/{row.pk}/", {"note": "Priya sees her tomorrow at school."})["Location"] == "/told/"
    assert "Priya sees her tomorrow" in client.get(f"/told/{row.pk}/").text


@pytest.mark.parametrize("who", ["own_worker", "head", "other_team"])
def test_somebody_elses_is_not_found(client, world, page, who):
    client.force_login(world.users[who])
    assert client.get(page).status_code == 404
    assert client.post(page, {}).status_code == 404


def test_over_is_said(client, world, page, mine):
    from sightline.clocks.models import Deadline

    from .telling import round_of

    with looking_as(SYSTEM):
        Deadline.objects.filter(child=world.north).delete()
    round_of(date(2026, 3, 9))
    assert "withdrawn: the records were corrected" in client.get(page).text
