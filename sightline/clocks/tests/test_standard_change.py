"""The screen that changes a standard from a date: see what it changes, then save exactly that."""

from datetime import date

import pytest

from sightline.access.tests.fixtures import at, world  # noqa: F401
from sightline.clocks.models import LocalStandard
from sightline.clocks.own import own
from sightline.clocks.tests.decisions import VISIT, WHY, decides  # noqa: F401
from sightline.people.tests.lives import load_life

ADDRESS = f"/catalogue/{VISIT}/change/"
SAID = {
    "way": "own",
    "count_first": "20",
    "unit_first": "working_days",
    "from_on": "1 2 2026",
    "reason": WHY,
    "do": "see",
}


def text(response) -> str:
    return " ".join(response.content.decode().split())


@pytest.fixture
def page(world, client):  # noqa: F811
    """Opens the page, or sends its form, as somebody."""

    def opens(said=None, who="principal", address=ADDRESS):
        client.force_login(world.users[who])
        return client.get(address) if said is None else client.post(address, said)

    return opens


def test_it_offers_the_usual_the_choices_and_a_time_of_its_own(page):
    html = text(page())
    for words in ("The usual: 10 working days", "A time of this service’s own", "From which day?"):
        assert words in html
    assert "Save this change" not in html


def test_before_saving_it_says_what_would_change(page, world):  # noqa: F811
    load_life(world.north.ref)
    load_life(world.north_restricted.ref, given="Zoë", family="O'Brien")
    html = text(page(SAID))
    assert "Child protection visit: 20 working days, for what starts on 1 February 2026 or later." in html
    assert "children with a due day that moves" in html
    assert "Amara Okafor" in html and "Zoë" not in html
    assert "Tuesday 24 February 2026" in html and "Tuesday 10 March 2026" in html
    assert "1 child is counted and not named" in html
    assert not LocalStandard.objects.exists()
    assert 'name="count_first" value="20"' in html and 'value="save"' in html


def test_saved_it_is_in_force_and_in_the_history(page):
    response = page(SAID | {"do": "save"})
    assert (response.status_code, response.url) == (302, f"/catalogue/{VISIT}/")
    assert [setting.within for setting in own().settings] == [("working_days:20",)]
    html = text(page(address=f"/catalogue/{VISIT}/"))
    assert "From 1 February 2026" in html and "“Agreed at the practice board.”" in html
    assert "from Sunday 1 February 2026" in html and "20 working days" in html


def test_a_choice_is_saved_as_such(page):
    page({"way": "choice:four_weeks", "from_on": "1 2 2026", "reason": WHY, "do": "save"})
    assert [(setting.choice, setting.within) for setting in own().settings] == [("four_weeks", ())]


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"way": ""}, "Choose what is to hold"),
        ({"count_first": ""}, "Enter how long it may take"),
        ({"from_on": "31 2 2026"}, "Enter a real date"),
        ({"from_on": "1 2 2009"}, "is not in force on that day"),
        ({"reason": ""}, "Give a reason"),
        ({"reason": "so"}, "Give a reason of at least 10 characters"),
        ({"count_first": "0"}, "greater than or equal to 1"),
    ],
)
@pytest.mark.parametrize("do", ["see", "save"])
def test_a_mistake_is_told_and_nothing_saved(page, changes, sentence, do):
    assert sentence in text(page(SAID | changes | {"do": do}))
    assert not LocalStandard.objects.exists()


def test_law_says_why_it_cannot_be_changed(page):
    address = "/catalogue/looked_after_review/change/"
    for said in (None, SAID, SAID | {"do": "save"}):
        html = text(page(said, address=address))
        assert "no service can change it" in html and "From which day?" not in html
    assert not LocalStandard.objects.exists()


def test_a_standard_that_there_is_not_is_not_found(page):
    assert page(address="/catalogue/dentist/change/").status_code == 404


def test_it_is_for_the_principal_social_worker_alone(page):
    for who in ("own_worker", "manager", "head", "analyst", "administrator"):
        assert page(who=who).status_code == 403
        assert page(SAID | {"do": "save"}, who=who).status_code == 403
    assert not LocalStandard.objects.exists()


def test_a_wrong_method_is_refused(page, client):
    page()
    assert client.put(ADDRESS).status_code == 405


def test_others_read_what_was_set_and_are_offered_no_change(page, decides):  # noqa: F811
    decides.standard(from_on=date(2026, 2, 1))
    html = text(page(who="own_worker", address=f"/catalogue/{VISIT}/"))
    assert "“Agreed at the practice board.”" in html
    assert "/change/" not in html and "/withdraw/" not in html
