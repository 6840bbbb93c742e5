"""The screen that takes a decision back."""

import pytest

from sightline.access.tests.fixtures import at, world  # noqa: F401
from sightline.clocks.own import own
from sightline.clocks.tests.decisions import VISIT, decides  # noqa: F401
from sightline.people.tests.lives import load_life

WHY = {"reason": "It was typed by mistake."}


def text(response) -> str:
    return " ".join(response.content.decode().split())


@pytest.fixture
def page(world, client):  # noqa: F811
    """Opens a page, or sends its form, as somebody."""

    def opens(address, said=None, who="principal"):
        client.force_login(world.users[who])
        return client.get(address) if said is None else client.post(address, said)

    return opens


def test_what_it_changes_is_seen_before_it_is_withdrawn(page, world, decides):  # noqa: F811
    load_life(world.north.ref)
    address = f"/catalogue/decisions/standard/{decides.standard().pk}/withdraw/"
    assert "Withdraw the setting of “Child protection visit” from 1 February 2026" in text(page(address))
    html = text(page(address, WHY | {"do": "see"}))
    assert "Amara Okafor" in html and "Becomes overdue" in html and "Withdraw it" in html
    assert own().settings
    assert page(address, WHY | {"do": "save"}).url == f"/catalogue/{VISIT}/"
    assert own().settings == ()
    assert "Withdrawn on 9 March 2026 by Principal: “It was typed by mistake.”" in text(page(f"/catalogue/{VISIT}/"))


@pytest.mark.parametrize(("kind", "called"), [("term", "term"), ("closure", "closure"), ("front-door", "front_door")])
def test_days_are_withdrawn_the_same_way(page, decides, kind, called):  # noqa: F811
    before = own().local
    row = getattr(decides, called)()
    assert page(f"/catalogue/decisions/{kind}/{row.pk}/withdraw/", WHY | {"do": "save"}).url == "/catalogue/days/"
    assert own().local == before


def test_what_does_not_stand_is_not_found(page, decides):  # noqa: F811
    term = decides.term()
    taken_back = decides.withdraw(term)
    for address in (f"term/{term.pk}", f"term/{taken_back.pk}", "term/9999999", "holiday/1"):
        assert page(f"/catalogue/decisions/{address}/withdraw/").status_code == 404


def test_a_reason_is_needed(page, decides):  # noqa: F811
    address = f"/catalogue/decisions/term/{decides.term().pk}/withdraw/"
    assert "Give a reason" in text(page(address, {"reason": "", "do": "save"}))
    assert own().local.terms


def test_nobody_else_may_and_a_wrong_method_is_refused(page, decides, client):  # noqa: F811
    address = f"/catalogue/decisions/term/{decides.term().pk}/withdraw/"
    for who in ("own_worker", "head", "administrator"):
        assert page(address, WHY | {"do": "save"}, who=who).status_code == 403
    page(address)
    assert client.put(address).status_code == 405
    assert own().local.terms
