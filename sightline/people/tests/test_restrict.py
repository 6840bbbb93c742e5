"""The screen where it is decided who may open a record."""

import pytest

from sightline.access.models import Denial, Grant, Restriction, View
from sightline.access.tests.world import NOW, REASON
from sightline.access.viewer import SYSTEM, looking_as
from sightline.people.models import Child

URL = "/children/100001/restrict/"


@pytest.fixture
def manager(client, world):
    """A browser in which the child's manager is signed in."""
    client.force_login(world.manager)
    return client


def sends(client, do, **values):
    return client.post(URL, {"do": do, **{f"{do}-{name}": value for name, value in values.items()}})


def test_restrict_give_end_and_lift_in_turn(manager, world):
    assert "This record is not restricted" in manager.get(URL).text
    assert (
        sends(manager, "restrict", reason=REASON, keepers="team_mate@example.org", review_on="1 5 2026")["Location"]
        == URL
    )
    page = manager.get(URL).text
    assert "This record is restricted" in page
    assert "To be reviewed by Friday 1 May 2026" in page
    assert "Team Mate" in page
    sends(manager, "give", person="other_team@example.org", reason=REASON, until_on="20/3/2026")
    sends(manager, "end", person="team_mate@example.org")
    page = manager.get(URL).text
    assert "Other Team" in page
    assert "Team Mate" not in page
    sends(manager, "lift", reason="The inquiry ended; nobody is at risk.")
    assert "This record is not restricted" in manager.get(URL).text
    with looking_as(SYSTEM):
        assert Restriction.objects.get().lifted_by == world.manager


def test_shut_out_and_take_back(manager, world):
    sends(manager, "deny", person="Team_Mate@example.org", reason=REASON)
    assert "Team Mate" in manager.get(URL).text
    answer = sends(manager, "allow", person="team_mate@example.org", reason="no")
    assert "Give a reason of at least 20 characters" in answer.text
    sends(manager, "allow", person="team_mate@example.org", reason="It was another family.")
    assert Denial.objects.get(child=world.north).lifted_by == world.manager


def test_whoever_shuts_themselves_out_goes_home(manager, world):
    assert sends(manager, "deny", person="manager@example.org", reason=REASON)["Location"] == "/"
    assert manager.get(URL).status_code == 404


@pytest.mark.parametrize(
    ("do", "values", "error"),
    [
        ("restrict", {"reason": "no", "review_on": "1 5 2026"}, "Give a reason of at least 20 characters"),
        ("restrict", {"reason": REASON, "review_on": "1 5 2027"}, "Choose a day from today to 90 days ahead"),
        ("restrict", {"reason": REASON, "review_on": "soon"}, "Enter a real date"),
        ("restrict", {"reason": REASON, "review_on": "1 5 2026", "keepers": "x@example.org\nleaver@example.org"}, "Nobody here has the e-mail address x@example.org, leaver@example.org"),
        ("give", {"reason": REASON, "until_on": "1 5 2026", "person": "administrator@example.org"}, "opens no child"),
        ("give", {"reason": REASON, "until_on": "1 5 2026", "person": "a@b.c d@e.f"}, "Nobody here"),
        ("give", {"reason": REASON, "until_on": "1 5 2026", "person": "head@example.org analyst@example.org"}, "Enter one e-mail address"),
        ("lift", {"reason": REASON}, "This record is not restricted."),
        ("end", {"person": "head@example.org"}, "no access that was given"),
        ("deny", {}, "Enter an e-mail address"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said(manager, do, values, error):
    answer = sends(manager, do, **values)
    assert answer.status_code == 200
    assert error in answer.text
    assert "There is a problem" in answer.text
    assert not Grant.objects.exists()


def test_unknown_decision_is_no_request(manager):
    assert manager.post(URL, {"do": "delete"}).status_code == 400
    assert manager.post(URL).status_code == 400
    assert manager.put(URL).status_code == 405


def test_opening_it_is_logged(manager):
    manager.get(URL)
    with looking_as(SYSTEM):
        assert View.objects.get().what == "Who may open the record"


@pytest.mark.parametrize(
    ("who", "status"),
    [
        ("manager", 200),
        ("service_manager", 200),
        ("head", 200),
        ("own_worker", 403),
        ("team_mate", 403),
        ("other_manager", 404),
    ],
)
def test_who_gets_to_it(client, world, who, status):
    client.force_login(world.users[who])
    assert client.get(URL).status_code == status


def test_a_decision_about_another_teams_child_changes_nothing(client, world):
    client.force_login(world.other_manager)
    assert sends(client, "deny", person="team_mate@example.org", reason=REASON).status_code == 404
    assert not Denial.objects.filter(child=world.north).exists()
    with looking_as(SYSTEM, NOW):
        assert not Child.objects.get(pk=world.north.pk).restricted
